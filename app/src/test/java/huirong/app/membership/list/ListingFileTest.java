package huirong.app.membership.list;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.web.sheet.WrongCell;
import huirong.core.code.SocialCreditCode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** A table of firms is read the same from a spreadsheet and from the text that Chinese spreadsheets save. */
class ListingFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String BODY = "X1500111LAT000099";
    private static final String USCC = BODY + SocialCreditCode.checkCharacter(BODY);
    private static final ListingFile.Row SAID =
            new ListingFile.Row(2, new NewListing(USCC, DAY, "信用办〔2026〕3号：失联"));

    @Test
    void aSpreadsheetIsReadWhoseDaysAreDays() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            sheet.value(0, 0, "企业名称");
            for (int i = 0; i < ListingFile.COLUMNS.size(); i++) sheet.value(0, i + 1, ListingFile.COLUMNS.get(i));
            sheet.value(1, 0, "某厂");
            sheet.value(1, 1, USCC.toLowerCase(Locale.ROOT));
            sheet.value(1, 2, DAY);
            sheet.style(1, 2).format("yyyy-mm-dd").set();
            sheet.value(1, 3, "信用办〔2026〕3号：失联");
        }
        assertThat(ListingFile.read(out.toByteArray())).isEqualTo(new ListingFile(List.of(SAID), List.of()));
    }

    @Test
    void textInTheEncodingOfChineseSpreadsheetsIsRead() throws Exception {
        String csv = String.join(",", ListingFile.COLUMNS) + "\n" + USCC + ",２０２６-03-02,信用办〔2026〕3号：失联\n";
        assertThat(ListingFile.read(csv.getBytes(Charset.forName("GB18030"))).rows()).containsExactly(SAID);
    }

    @Test
    void moreRowsThanAreTakenAreNamedByTheFirstThatIsTooMany() throws Exception {
        StringBuilder csv = new StringBuilder(String.join(",", ListingFile.COLUMNS)).append('\n');
        for (int i = 0; i <= ListingFile.MOST_ROWS; i++) {
            String body = "X1500111LAT%06d".formatted(i);
            csv.append(body).append(SocialCreditCode.checkCharacter(body)).append(",2026-03-02,x\n");
        }
        assertThat(ListingFile.read(csv.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ListingFile(
                        List.of(), List.of(new WrongCell(ListingFile.MOST_ROWS + 2, "", "listing-rows"))));
    }
}
