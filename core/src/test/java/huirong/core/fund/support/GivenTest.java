package huirong.core.fund.support;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fund.support.Given.Near;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenTest {
    private static final LocalDate DRAWN = LocalDate.of(2026, 3, 2);
    private static final LocalDate ENDS = LocalDate.of(2027, 3, 2);
    private static final String FIRM = "firm";

    @ParameterizedTest
    @CsvSource({
        "bank-a, J1, firm, 2026-03-02, , LOAN",
        "bank-a, J1, other, 2026-03-02, , NOTE",
        "bank-b, J1, firm, 2026-03-02, , FIRM",
        "bank-a, J2, firm, 2027-03-02, , FIRM",
        "bank-a, J2, firm, 2027-03-03, , NOT",
        "bank-a, J2, firm, 2025-01-01, 2026-03-01, NOT",
        "bank-a, J2, firm, 2025-01-01, 2026-03-02, FIRM",
        "bank-b, J2, other, 2026-03-02, , NOT",
    })
    void aSupportIsNearALoanByNoteBankAndFirm(
            String bank, String note, String uscc, LocalDate from, LocalDate until, Near near) {
        Given given = new Given(SupportKind.STARTUP_LOAN, bank, note, uscc, 0, from, until);
        assertThat(given.to("bank-a", "J1", FIRM, DRAWN, ENDS)).isEqualTo(near);
        assertThat(given.doubles(near)).isEqualTo(near == Near.LOAN);
    }

    @Test
    void whatLowersThePriceOfALoanDoublesNothing() {
        for (SupportKind kind : SupportKind.values()) {
            boolean price = kind == SupportKind.INTEREST_SUBSIDY || kind == SupportKind.PREMIUM_SUBSIDY;
            assertThat(new Given(kind, "a", "1", FIRM, 0, DRAWN, null).doubles(Near.LOAN)).as(kind.name()).isEqualTo(!price);
        }
    }

    @Test
    void aFirmWithoutACodeIsNeverTheSame() {
        Given given = new Given(SupportKind.COMPENSATION, "bank-a", "J1", FIRM, 0, DRAWN, null);
        assertThat(given.to("bank-a", "J1", null, DRAWN, ENDS)).isEqualTo(Near.NOTE);
    }

    @ParameterizedTest
    @CsvSource({"'示据1121-1', '示据-1121 / 1'", "'jk２０２６ 01', 'JK202601'", "'(2026)流贷7号', '（2026）流贷7号'"})
    void aNoteIsTheSameHoweverItIsWritten(String one, String other) {
        assertThat(NoteNumber.key(one)).isEqualTo(NoteNumber.key(other)).isNotEmpty();
    }
}
