package huirong.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.code.SocialCreditCode.Fault;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCreditCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91310000132260250X"})
    void publishedCodesAreRight(String code) {
        assertThat(SocialCreditCode.fault(code)).isEmpty();
    }

    /** Issued in the pilot and used by real firms: the check fails, so a register's word must be able to overrule it. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M0001TGQXM", "91350211M0000XUF46", "91350203M0001FUE2P"})
    void someCodesOfThePilotFailTheCheck(String code) {
        assertThat(SocialCreditCode.fault(code)).contains(Fault.CHECK);
    }

    @ParameterizedTest
    @CsvSource({"91350100M000100Y4,LENGTH", "91350100M000100Y433,LENGTH", "91350100O000100Y43,CHARACTER",
        "91350100m000100Y43,CHARACTER", "91350100M000100Y44,CHECK", "'',LENGTH"})
    void theFirstFaultIsNamed(String code, Fault fault) {
        assertThat(SocialCreditCode.fault(code)).contains(fault);
        assertThatThrownBy(() -> new SocialCreditCode(code)).hasMessageContaining(fault.name());
    }

    @Test
    void inventedCodesAreTold() {
        String body = "91500111DEM000001";
        assertThat(new SocialCreditCode(body + SocialCreditCode.checkCharacter(body)).invented()).isTrue();
        assertThat(new SocialCreditCode("91350100M000100Y43").invented()).isFalse();
        assertThat(new SocialCreditCode("91350100M000100Y43").registeringDivision()).isEqualTo("350100");
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyErrorInOneCharacterIsFound(long seed) {
        String code = code(new Random(seed));
        for (int at = 0; at < 18; at++)
            for (char c : SocialCreditCode.ALPHABET.toCharArray()) {
                String wrong = code.substring(0, at) + c + code.substring(at + 1);
                if (c != code.charAt(at)) assertThat(SocialCreditCode.fault(wrong)).contains(Fault.CHECK);
            }
    }

    /**
     * Swapping places i and j changes the sum by (a - b)(w_i - w_j). The weights are powers of 3, a generator modulo 31, and
     * the check character weighs 1, so only the first place (3^0) and the last (1) weigh the same: of all swaps, adjacent or
     * not, that one alone goes unseen.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofAllSwapsOnlyFirstWithLastGoesUnseen(long seed) {
        String code = code(new Random(seed));
        Set<String> unseen = new TreeSet<>();
        for (int i = 0; i < 18; i++)
            for (int j = i + 1; j < 18; j++) {
                StringBuilder swapped = new StringBuilder(code);
                swapped.setCharAt(i, code.charAt(j));
                swapped.setCharAt(j, code.charAt(i));
                if (code.charAt(i) != code.charAt(j) && SocialCreditCode.fault(swapped.toString()).isEmpty())
                    unseen.add(i + "-" + j);
            }
        assertThat(unseen).isEqualTo(code.charAt(0) == code.charAt(17) ? Set.of() : Set.of("0-17"));
    }

    private static String code(Random random) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 17; i++) body.append(SocialCreditCode.ALPHABET.charAt(random.nextInt(31)));
        return body.toString() + SocialCreditCode.checkCharacter(body.toString());
    }
}
