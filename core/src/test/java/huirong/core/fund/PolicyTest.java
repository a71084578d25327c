package huirong.core.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PolicyTest {
    private static final LocalDate FROM = LocalDate.of(2022, 7, 1);
    private static final Policy DISTRICT = Policy.district(FROM);

    @Test
    void theCanonicalTextReadsBackToTheSamePolicy() {
        assertThat(Policy.read(DISTRICT.canonical())).isEqualTo(DISTRICT);
        assertThatThrownBy(() -> Policy.read(DISTRICT.canonical() + " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Policy.read("{}")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void itIsInForceOverHalfOpenDates() {
        assertThat(DISTRICT.inForce(FROM.minusDays(1))).isFalse();
        assertThat(DISTRICT.inForce(FROM)).isTrue();
        assertThat(DISTRICT.inForce(FROM.plusYears(3).minusDays(1))).isTrue();
        assertThat(DISTRICT.inForce(FROM.plusYears(3))).isFalse();
    }
}
