package huirong.app.compensation.support;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.membership.Zone;
import huirong.core.code.SocialCreditCode;
import huirong.core.fund.support.SupportKind;
import huirong.core.membership.EntryRules;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A table of supports is read the same from a spreadsheet and from the text that Chinese spreadsheets save. */
class SupportFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Zone ZONE = new Zone(
            "zone", "专区", "Zone", "office", "fund", List.of("bank-a"), DAY, DAY.plusDays(1), DAY.plusDays(1), 3, 7,
            new EntryRules(Set.of(), Set.of(), Set.of(), Set.of()));
    private static final UnaryOperator<String> BANK = cell -> cell.equals("甲银行") ? "bank-a" : cell;
    private static final String BODY = "91500111DEMAA0001";
    private static final String USCC = BODY + SocialCreditCode.checkCharacter(BODY);
    private static final NewSupport SAID = new NewSupport(
            SupportKind.STARTUP_LOAN, "bank-a", "示据-7", USCC, 1_234_50, DAY, null, "人社〔2026〕7号");

    @Test
    void aSpreadsheetIsRead() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            for (int i = 0; i < SupportFile.COLUMNS.size(); i++) sheet.value(0, i, SupportFile.COLUMNS.get(i));
            sheet.value(1, 0, "创业担保贷款");
            sheet.value(1, 1, "甲银行");
            sheet.value(1, 2, "示据-7");
            sheet.value(1, 3, USCC);
            sheet.value(1, 4, 1234.5);
            sheet.value(1, 5, DAY);
            sheet.style(1, 5).format("yyyy-mm-dd").set();
            sheet.value(1, 7, "人社〔2026〕7号");
        }
        assertThat(SupportFile.read(out.toByteArray(), ZONE, BANK)).isEqualTo(new SupportFile(List.of(SAID), List.of()));
    }

    @Test
    void textInTheEncodingOfChineseSpreadsheetsIsRead() throws Exception {
        String csv = String.join(",", SupportFile.COLUMNS) + "\n"
                + String.join(",", "创业担保贷款", "bank-a", "示据-7", USCC, "1234.50", "2026-03-02", "", "人社〔2026〕7号") + "\n";
        assertThat(SupportFile.read(csv.getBytes(Charset.forName("GB18030")), ZONE, BANK).supports()).containsExactly(SAID);
    }
}
