package huirong.app.supervision.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.origination.decision.PlantedContracts;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loans by the points their decision rested on. */
class BacktestTests extends Platform {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate DRAWN = LocalDate.of(2025, 3, 10);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final LocalDate LIMIT = TestClock.TODAY.minusDays(90);

    private String zone = "";
    private String office = "";
    private String bank = "";

    @BeforeEach
    void aZoneOfItsOwn() {
        int number = NUMBER.incrementAndGet();
        zone = "backtest-zone-" + number;
        office = "backtest-office-" + number;
        bank = "backtest-bank-" + number;
        JoinedFirm.zone(this);
        as("operator").register(office, "CREDIT_OFFICE");
        as("operator").register(bank, "BANK");
        JoinedFirm.zone(as("operator"), zone, office, Map.of("banks", List.of(bank, JoinedFirm.BANKS.getFirst())));
    }

    @Test
    void loansAreCountedByBandsAndNeighboursArePutTogetherUntilEachHasTen() {
        lines(4, 3_500, bank, 2);
        lines(8, 4_500, bank, 3);
        lines(12, 6_500, bank, 1);
        lines(3, 9_500, bank, 0);
        String page = page(person(office));
        assertThat(rows(page))
                .containsExactly(List.of("0–50", "12", "120.00", "5", "41.67%"), List.of("50–100", "15", "150.00", "1", "6.67%"));
        assertThat(page).contains("不良 6 笔、正常 21 笔", "不计算", "2026年3月2日").doesNotContain("AUC）");
    }

    @Test
    void withEnoughBadAndGoodTheRankingIsMeasured() {
        lines(10, 3_000, bank, 10);
        lines(10, 5_000, bank, 0);
        lines(20, 8_000, bank, 0);
        assertThat(page(person(office))).contains("<span>1.000</span>").doesNotContain("不计算");
        lines(10, 9_000, bank, 10);
        // Ten of the bad ones lie below all the good ones, ten above: half of all pairs are in order.
        assertThat(page(person(office))).contains("<span>0.500</span>");
    }

    @Test
    void badIsClassedSubstandardOrOverdueNinetyDaysAndUndrawnLinesAreNone() {
        loan(line(5_500L, bank), bank, null, LIMIT);
        loan(line(5_500L, bank), bank, null, LIMIT.plusDays(1));
        loan(line(5_500L, bank), bank, "substandard", null);
        loan(line(5_500L, bank), bank, "special-mention", null);
        String twice = line(5_500L, bank);
        loan(twice, bank, "normal", null);
        loan(twice, bank, "loss", LIMIT);
        line(5_500L, bank);
        loan(line(null, bank), bank, "loss", null);
        String page = page(person(office));
        assertThat(rows(page)).containsExactly(List.of("0–100", "5", "60.00", "3", "–"));
        assertThat(page).contains("全部不足 10 笔", "另有 1 笔已用信的授信");
    }

    @Test
    void aBankSeesItsOwnLinesAndOthersNothing() {
        String other = JoinedFirm.BANKS.getFirst();
        lines(3, 4_500, bank, 1);
        lines(5, 4_500, other, 0);
        as("operator").register("backtest-audit", "AUDIT");
        as("operator").register("backtest-other-office", "CREDIT_OFFICE");
        assertThat(rows(page(person(bank)))).containsExactly(List.of("0–100", "3", "30.00", "1", "–"));
        assertThat(rows(page(person(office)))).containsExactly(List.of("0–100", "8", "80.00", "1", "–"));
        assertThat(rows(page(person("backtest-audit")))).containsExactly(List.of("0–100", "8", "80.00", "1", "–"));
        assertThat(person(office).get("/office?zone=" + zone).body()).contains("/office/backtest?zone=" + zone);
        assertThat(person(bank).get("/office/backtest?lang=en").body()).contains("Bad rate").doesNotContain("??");
        for (Browser stranger : List.of(
                person("backtest-other-office"), person(JoinedFirm.FUND), person(JoinedFirm.REGISTRAR), person(JoinedFirm.FIRMS), person("operator")))
            assertThat(stranger.get("/office/backtest?zone=" + zone).statusCode()).isEqualTo(404);
    }

    @Test
    void theCardWithMostLinesComesFirstAndOthersCanBeChosen() {
        lines(3, 4_500, bank, 0);
        loan(PlantedContracts.signed(database, zone, bank, "another", 8_000L), bank, null, null);
        Browser reader = person(bank);
        assertThat(rows(page(reader)).getFirst().get(1)).isEqualTo("3");
        String chosen = reader.get("/office/backtest?card=another").body();
        assertThat(rows(chosen).getFirst().get(1)).isEqualTo("1");
        assertThat(chosen).contains("试验卡another（1 笔）");
        assertThat(person(office).get("/office/backtest?zone=" + zone + "&card=unknown").statusCode()).isEqualTo(200);
    }

    @Test
    void anOfficeWithoutAZoneIsToldSo() {
        as("operator").register("backtest-zoneless", "CREDIT_OFFICE");
        Browser reader = person("backtest-zoneless");
        assertThat(reader.get("/office/backtest").body()).contains("贵单位还没有专区").doesNotContain("??");
        assertThat(reader.get("/office/backtest?zone=" + zone).statusCode()).isEqualTo(404);
    }

    @Test
    void beforeThereAreLoansThePageSaysHowTheyCome() {
        assertThat(page(person(office))).contains("还没有可以对照的贷款");
        clock.set(LocalDate.of(2007, 6, 1));
        assertThat(page(person(office))).contains("没有适用于2007年6月1日的不良口径");
    }

    /** Lines of 10 万元 drawn, the first of them bad. */
    private void lines(int count, long points, String bank, int bad) {
        for (int i = 0; i < count; i++) loan(line(points, bank), bank, i < bad ? "doubtful" : "normal", null);
    }

    private String line(@Nullable Long points, String bank) {
        return PlantedContracts.signed(database, zone, bank, "backtested", points);
    }

    private void loan(String line, String bank, @Nullable String fiveClass, @Nullable LocalDate overdueSince) {
        database.update(
                """
                insert into lending.line values (?, ?, 'planted-firm', null, ?, ?, 100000000, 12, 400, 'ALL_AT_END', 'n', ?, 'p', 1,
                                                 '', 'DRAWN', 0, now())
                on conflict do nothing
                """,
                line, zone, bank, bank, DRAWN);
        String ref = Reference.fresh();
        database.update(
                """
                insert into lending.loan (ref, line, zone, firm, bank, unit, iou, amount_fen, rate_basis_points, drawn_on, due_on,
                                          state, principal_fen, overdue_since, five_class, changed_at)
                values (?, ?, ?, 'planted-firm', ?, ?, ?, 10000000, 400, ?, ?, ?, 10000000, ?, ?, now())
                """,
                ref, line, zone, bank, bank, ref, DRAWN, DUE, overdueSince == null ? "OUTSTANDING" : "OVERDUE", overdueSince, fiveClass);
    }

    private String page(Browser reader) {
        return reader.get("/office/backtest?zone=" + zone).body();
    }

    /** The cells of the table of bands, row by row. */
    private static List<List<String>> rows(String page) {
        String table = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
        return Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL)
                .matcher(table)
                .results()
                .map(row -> Pattern.compile(">([^<]+)</t[hd]>")
                        .matcher(row.group(1))
                        .results()
                        .map(cell -> cell.group(1))
                        .toList())
                .toList();
    }
}
