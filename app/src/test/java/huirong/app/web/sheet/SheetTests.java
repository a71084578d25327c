package huirong.app.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a table is after it has left as a file and was opened again. */
class SheetTests {
    private static MockHttpServletResponse sent(String path, huirong.app.web.sheet.Sheet.Rows rows) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        SheetFormat.asked(new MockHttpServletRequest("GET", path)).send(response, "明细", rows);
        return response;
    }

    private static void mixed(huirong.app.web.sheet.Sheet sheet) throws IOException {
        sheet.row(List.of("名称", "金额", "日期", "序号"));
        sheet.row(Arrays.asList("=cmd()", new BigDecimal("-12.34"), LocalDate.of(2026, 2, 28), 7L));
        sheet.row(Arrays.asList("甲，“乙”\n丙", null, null, 8L));
    }

    @Test
    void textsInACsvFileAreNeverFormulasAndNumbersKeepTheirSign() throws IOException {
        MockHttpServletResponse response = sent("/x/rows.csv", SheetTests::mixed);
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getHeader("Content-Disposition")).contains("%E6%98%8E%E7%BB%86.csv");
        assertThat(response.getContentAsString())
                .isEqualTo("\uFEFF名称,金额,日期,序号\r\n'=cmd(),-12.34,2026-02-28,7\r\n\"甲，“乙”\n丙\",,,8\r\n");
    }

    @Test
    void cellsOfAnExcelFileAreTextsNumbersAndDates() throws IOException {
        List<Row> rows = rows(sent("/x/rows.xlsx", SheetTests::mixed), 0);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("=cmd()");
        assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("-12.34"));
        assertThat(rows.get(1).getCellAsDate(2).map(java.time.LocalDateTime::toLocalDate))
                .contains(LocalDate.of(2026, 2, 28));
        assertThat(rows.get(2).getCellText(0)).isEqualTo("甲，“乙”\n丙");
        assertThat(rows.get(2).getCellAsNumber(3)).contains(new BigDecimal("8"));
    }

    @Tag("long")
    @Test
    void aTableThatIsLongerThanAWorksheetGoesOnInTheNext() throws IOException {
        int length = 1_048_580;
        MockHttpServletResponse response = sent("/x/rows.xlsx", sheet -> {
            sheet.row(List.of("序号"));
            for (long no = 1; no <= length; no++) sheet.row(List.of(no));
        });
        List<Row> second = rows(response, 1);
        assertThat(second.getFirst().getCellText(0)).isEqualTo("序号");
        assertThat(second).hasSize(6);
        assertThat(second.getLast().getCellAsNumber(0)).contains(new BigDecimal(length));
    }

    private static List<Row> rows(MockHttpServletResponse response, int worksheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            Sheet sheet = book.getSheet(worksheet).orElseThrow();
            try (Stream<Row> rows = sheet.openStream()) {
                return rows.toList();
            }
        }
    }
}
