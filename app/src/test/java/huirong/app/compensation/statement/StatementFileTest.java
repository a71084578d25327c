package huirong.app.compensation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.compensation.statement.ReadStatement.Faulty;
import huirong.app.compensation.statement.ReadStatement.Sound;
import huirong.app.compensation.statement.StatementFile.Ended;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final String ACCOUNT = "6222000011112222";
    private static final String GOOD =
            """
            账号,日期,流水号,收入,支出,余额,对方户名,摘要
            6222000011112222,2026-03-02,A1,1000.00,,1000.00,区财政局,拨款
            6222 0000 1111 2222,20260305,A2,,300.5,699.50,某银行,补偿

            6222000011112222,2026-03-31,合计,1000.00,300.50,699.50,,
            """;

    private static ReadStatement read(String text, @Nullable Ended before) {
        return StatementFile.read(text.getBytes(StandardCharsets.UTF_8), ACCOUNT, before, TODAY, "zh");
    }

    @Test
    void aStatementThatAddsUpIsReadInEveryFormItComesIn() throws IOException {
        assertThat(read(GOOD, null)).isInstanceOfSatisfying(Sound.class, sound -> {
            assertThat(sound.openingFen()).isZero();
            assertThat(sound.closingFen()).isEqualTo(69_950);
            assertThat(sound.through()).isEqualTo("2026-03-31");
            assertThat(sound.lines()).extracting(StatementLine::fen).containsExactly(100_000L, -30_050L);
        });
        ReadStatement utf8 = read(GOOD, null);
        assertThat(StatementFile.read(GOOD.getBytes(Charset.forName("GB18030")), ACCOUNT, null, TODAY, "zh")).isEqualTo(utf8);
        assertThat(StatementFile.read(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8), ACCOUNT, null, TODAY, "zh")).isEqualTo(utf8);
        assertThat(StatementFile.read(workbook(), ACCOUNT, null, TODAY, "zh")).isInstanceOfSatisfying(Sound.class, sound -> {
            assertThat(sound.lines()).extracting(StatementLine::fen).containsExactly(100_000L, -30_050L);
            assertThat(sound.closingFen()).isEqualTo(69_950);
        });
    }

    @Test
    void aMonthInWhichNothingMovedIsItsClosingRowAlone() {
        String quiet = "账号,日期,流水号,收入,支出,余额,对方户名,摘要\n6222000011112222,2026-04-05,合计,0,0,699.50,,\n";
        Ended before = new Ended(LocalDate.of(2026, 3, 31), 69_950);
        assertThat(read(quiet, before)).isInstanceOf(Sound.class);
        assertThat(read(quiet.replace("699.50", "699.51"), before)).isEqualTo(faulty(StatementRefusal.GAP, 2, "699.50", "699.51"));
    }

    @ParameterizedTest
    @CsvSource({
        "'6222000011112222,2026-03-02', '6222000011112223,2026-03-02', FOREIGN_ACCOUNT, 2",
        "'2026-03-02', '2026-02-30', DATE, 2",
        "'2026-03-02', '2026-04-11', FUTURE, 2",
        "'2026-03-31', '2026-04-11', FUTURE, 5",
        "'20260305', '20260301', ORDER, 3",
        "'2026-03-31', '2026-03-04', ORDER, 5",
        "'A1,1000.00,', 'A1,1000.00,1', AMOUNT, 2",
        "'A1,1000.00,', 'A1,,', AMOUNT, 2",
        "'A1,1000.00,', 'A1,1e3,', AMOUNT, 2",
        "'A1,', ',', SERIAL, 2",
        "'A2', 'A1', DOUBLED, 3",
        "'300.5,', '300.6,', BALANCE, 3",
        "'合计,1000.00', '合计,1000.01', TOTAL, 5",
        "'合计,1000.00,300.50', '合计,1000.00,300.51', TOTAL, 5",
        "'300.50,699.50', '300.50,699.51', TOTAL, 5",
        "'合计', 'A3', AMOUNT, 5",
        "'收入', '收 入', UNREADABLE, 0",
    })
    void whatIsWrongIsNamedWithItsLineAndNothingIsTaken(String right, String wrong, StatementRefusal reason, long row) {
        assertThat(GOOD).contains(right);
        int at = GOOD.indexOf(right);
        String spoilt = GOOD.substring(0, at) + wrong + GOOD.substring(at + right.length());
        assertThat(read(spoilt, null)).isInstanceOfSatisfying(Faulty.class, faulty -> {
            assertThat(faulty.fault().reason()).isEqualTo(reason);
            assertThat(faulty.fault().row()).isEqualTo(row);
        });
    }

    @Test
    void aStatementGoesOnFromTheOneBeforeIt() {
        assertThat(read(GOOD, new Ended(LocalDate.of(2026, 3, 1), 0))).isInstanceOf(Sound.class);
        assertThat(read(GOOD, new Ended(LocalDate.of(2026, 3, 1), 1))).isEqualTo(faulty(StatementRefusal.GAP, 2, "0.01", "0.00"));
        assertThat(read(GOOD, new Ended(LocalDate.of(2026, 3, 2), 0))).isEqualTo(faulty(StatementRefusal.ORDER, 2, "2026-03-02"));
    }

    @Test
    void whatIsNoTextIsRefusedInWords() {
        Random chance = new Random(5);
        for (int file = 0; file < 200; file++) {
            byte[] noise = new byte[chance.nextInt(1, 400)];
            chance.nextBytes(noise);
            if (file % 3 == 0) System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, noise, 0, Math.min(4, noise.length));
            assertThat(StatementFile.read(noise, ACCOUNT, null, TODAY, "zh")).isInstanceOfSatisfying(Faulty.class, faulty -> {
                assertThat(faulty.fault().reason()).isEqualTo(StatementRefusal.UNREADABLE);
                assertThat(faulty.fault().found().getFirst()).isNotBlank();
            });
        }
        assertThat(read(GOOD.substring(0, GOOD.indexOf("\n6222000011112222,2026-03-31")), null))
                .isEqualTo(faulty(StatementRefusal.CLOSING, 0));
        assertThat(read(GOOD + "6222000011112222,2026-03-31,A9,1,,700.50,,\n", null)).isEqualTo(faulty(StatementRefusal.CLOSING, 6));
    }

    private static Faulty faulty(StatementRefusal reason, long row, String... found) {
        return new Faulty(StatementFault.of(reason, row, found));
    }

    /** The same as typed into Excel: days as days, amounts as numbers, an empty line between. */
    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            for (int column = 0; column < StatementFile.COLUMNS.size(); column++)
                sheet.value(0, column, StatementFile.COLUMNS.get(column));
            row(sheet, 1, LocalDate.of(2026, 3, 2), "A1", "1000", null, "1000");
            row(sheet, 2, LocalDate.of(2026, 3, 5), "A2", null, "300.5", "699.5");
            row(sheet, 4, LocalDate.of(2026, 3, 31), "合计", "1000", "300.5", "699.5");
        }
        return bytes.toByteArray();
    }

    private static void row(
            Worksheet sheet, int row, LocalDate day, String serial, @Nullable String in, @Nullable String out, String balance) {
        sheet.value(row, 0, ACCOUNT);
        sheet.value(row, 1, day);
        sheet.style(row, 1).format("yyyy-mm-dd").set();
        sheet.value(row, 2, serial);
        if (in != null) sheet.value(row, 3, new BigDecimal(in));
        if (out != null) sheet.value(row, 4, new BigDecimal(out));
        sheet.value(row, 5, new BigDecimal(balance));
    }
}
