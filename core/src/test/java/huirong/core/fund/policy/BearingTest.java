package huirong.core.fund.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearingTest {
    private static final Bearing DISTRICT = ReadyPolicies.find("district").orElseThrow().bearing();

    private static Bearing days(int days) {
        return new Bearing(
                DISTRICT.splits(), DISTRICT.bonuses(), DISTRICT.most(), DISTRICT.publicMost(), days, DISTRICT.shortage());
    }

    /** 80万 at 4 % run 88.888 yuan a day: 8,000 in ninety. */
    @ParameterizedTest
    @CsvSource({"90,300000,300000", "90,800000,800000", "90,800001,800000", "1,800000,8888", "0,300000,0", "90,0,0"})
    void interestCountsForSoManyDaysAndForNoMoreThanIsLate(int days, long late, long counted) {
        assertThat(days(days).interestFen(80_000_000, 400, late)).isEqualTo(counted);
    }

    @Test
    void ofNothingUnpaidNoInterestCounts() {
        assertThat(days(90).interestFen(0, 400, 500)).isZero();
    }
}
