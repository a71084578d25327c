package huirong.core.ledger;

import static huirong.core.ledger.Movement.Kind.HOLD;
import static huirong.core.ledger.Movement.Kind.POST;
import static huirong.core.ledger.Movement.Kind.REVERSAL;
import static huirong.core.ledger.Movement.Kind.TRANSFER;
import static huirong.core.ledger.Movement.Kind.VOID;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.ledger.Verification.Broken;
import huirong.core.ledger.Verification.Fault;
import huirong.core.ledger.Verification.Result;
import huirong.core.ledger.Verification.Sound;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lines say of one another, in memory and through the file; every forged export is in order but for that. */
class ReferencesTest {
    @Test
    void aSoundBookIsSound() throws IOException {
        Forged sound = held()
                .entry("post", POST, "paid", "free", 200, "hold")
                .entry("void", VOID, "paid", "free", 300, "hold")
                .entry("red", REVERSAL, "paid", "free", -200, "post");
        for (int buffered : List.of(1, 2, 1_000))
            assertThat(Verification.of(Lines.of(sound.export().iterator()), List.of(), buffered)).isInstanceOf(Sound.class);
    }

    @Test
    void aReferenceNamesOneLine() throws IOException {
        brokenAt(4, Fault.RULES, held().entry("arrival", HOLD, "paid", "free", 1, null));
    }

    @Test
    void whatIsReferredToStandsBefore() throws IOException {
        brokenAt(4, Fault.RULES, held().entry("post", POST, "paid", "free", 1, "unheard"));
        brokenAt(4, Fault.RULES, held().entry("itself", POST, "paid", "free", 1, "itself"));
        brokenAt(4, Fault.RULES, held().entry("post", POST, "paid", "free", 1, "later")
                .entry("later", HOLD, "paid", "free", 1, null));
    }

    @Test
    void noMoreIsPostedThanIsHeldAndNothingOfWhatWasGivenBack() throws IOException {
        brokenAt(5, Fault.RULES, held().entry("one", POST, "paid", "free", 300, "hold")
                .entry("two", POST, "paid", "free", 201, "hold"));
        brokenAt(5, Fault.RULES, other().entry("void", VOID, "paid", "free", 500, "hold")
                .entry("post", POST, "paid", "free", 1, "hold"));
        brokenAt(5, Fault.RULES, other().entry("void", VOID, "paid", "free", 500, "hold")
                .entry("again", VOID, "paid", "free", 1, "hold"));
    }

    @Test
    void aVoidGivesBackAllThatIsLeft() throws IOException {
        brokenAt(4, Fault.SUMS, held().entry("void", VOID, "paid", "free", 499, "hold"));
    }

    @Test
    void theAccountsAreThoseOfTheLineReferredTo() throws IOException {
        brokenAt(3, Fault.SUMS, new Forged().budget().entry("red", REVERSAL, "free", "budget", -800, "arrival"));
    }

    @Test
    void onlyMovedMoneyIsTakenBackWholeAndOnce() throws IOException {
        brokenAt(4, Fault.RULES, held().entry("red", REVERSAL, "paid", "free", -1, "hold"));
        brokenAt(4, Fault.SUMS, held().entry("red", REVERSAL, "free", "awaited", -200, "arrival"));
        brokenAt(5, Fault.RULES, held().entry("post", POST, "paid", "free", 100, "hold")
                .entry("red", REVERSAL, "free", "awaited", -800, "post"));
        brokenAt(7, Fault.RULES, held().entry("post", POST, "paid", "free", 100, "hold")
                .entry("red", REVERSAL, "paid", "free", -100, "post")
                .entry("more", TRANSFER, "paid", "free", 100, null)
                .entry("again", REVERSAL, "paid", "free", -100, "post"));
    }

    private static Forged held() {
        return new Forged().budget().entry("hold", HOLD, "paid", "free", 500, null);
    }

    /** With something else held, so that no balance says what is wrong. */
    private static Forged other() {
        return new Forged()
                .entry("arrival", TRANSFER, "free", "budget", 1_000, null)
                .entry("hold", HOLD, "paid", "free", 500, null)
                .entry("other", HOLD, "paid", "free", 100, null);
    }

    private static void brokenAt(long no, Fault fault, Forged forged) throws IOException {
        for (int buffered : List.of(1, 3, 1_000)) {
            Result result = Verification.of(Lines.of(forged.export().iterator()), List.of(), buffered);
            assertThat(result).as("with %d in memory", buffered).isEqualTo(new Broken(no, fault));
        }
    }
}
