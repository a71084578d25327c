package huirong.app.access.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OneTimeCodesTest {
    /** The secret of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @Test
    void givesTheCodesOfTheStandard() {
        String[][] codes = {
            {"59", "287082"}, {"1111111109", "081804"}, {"1111111111", "050471"},
            {"1234567890", "005924"}, {"2000000000", "279037"}, {"20000000000", "353130"}
        };
        String secret = Base32.encoded(SECRET);
        assertThat(secret).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        for (String[] code : codes)
            assertThat(OneTimeCodes.at(secret, Instant.ofEpochSecond(Long.parseLong(code[0])))).isEqualTo(code[1]);
    }

    @Test
    void readsASecretAsPeopleTypeIt() {
        assertThat(Base32.decoded("gezd gnbv gy3t qojq gezd gnbv gy3t qojq")).isEqualTo(SECRET);
        assertThatThrownBy(() -> Base32.decoded("0" + "A".repeat(31))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Base32.decoded("A")).isInstanceOf(IllegalArgumentException.class);
    }
}
