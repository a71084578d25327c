package huirong.app.scoring.drift;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Browser;
import huirong.app.testing.CaseFirm;
import huirong.app.testing.Platform;
import huirong.app.testing.TestClock;
import huirong.app.testing.WrittenCard;
import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Firms a card is applied to now, compared with those of its first days. */
class DriftTests extends Platform {
    private static final LocalDate THEN = LocalDate.of(2026, 1, 5);
    private static final LocalDate NOW = LocalDate.of(2026, 2, 20);
    private static final String SHIFTED = "sales-active-share-12";
    private static final String NAME = "近12个月有销售的月份占比";

    private PlantedEvaluations planted = new PlantedEvaluations(new JdbcTemplate());
    private CaseFirm firm = new CaseFirm("", "");
    private WrittenCard written = new WrittenCard("", new Browser(0), new Browser(0));
    private Card card = new WrittenCard("none", new Browser(0), new Browser(0)).like("invoice");

    @BeforeEach
    void aCardOfItsOwn() {
        firm = CaseFirm.made(this::as);
        planted = new PlantedEvaluations(database);
        written = WrittenCard.of(this, CaseFirm.OFFICE);
        card = written.like("invoice");
        written.live(written.draft(card), TestClock.TODAY.toString());
    }

    @Test
    void aPopulationThatStaysAsItIsLeavesEveryLightGreen() {
        planted.issue(card, THEN, 300, PlantedEvaluations::even);
        planted.issue(card, NOW, 280, PlantedEvaluations::even);
        String page = page("");
        assertThat(page).contains("没有指标需要关注", "300", "280", "2026年1月5日至2026年2月3日");
        assertThat(lights(page)).hasSize(card.characteristics().size()).containsOnly("稳定");
        assertThat(page).doesNotContain("firm-");
    }

    @Test
    void aPlantedShiftTurnsItsCharacteristicRedAndIsNamed() {
        planted.issue(card, THEN, 300, PlantedEvaluations::even);
        planted.issue(card, NOW, 300, DriftTests::halfSellLessOften);
        String page = page("");
        assertThat(page).contains("1 项指标警示：" + NAME).doesNotContain("没有指标需要关注");
        assertThat(lights(page)).as("what moved most comes first").startsWith("警示");
        assertThat(lights(page).subList(1, card.characteristics().size())).containsOnly("稳定");
        Matcher first = Pattern.compile("<summary><span>([^<]*)</span>").matcher(page.substring(page.indexOf("各项指标")));
        assertThat(first.find()).isTrue();
        assertThat(first.group(1)).isEqualTo(NAME);
        // The lowest of five bins had one firm in five; now it has half of all, and one in five of the others.
        assertThat(page).contains(">20.00%<", ">60.00%<");
    }

    @Test
    void ofEachFirmTheLatestEvaluationOfAPeriodCounts() {
        planted.issue(card, THEN, 60, PlantedEvaluations::even);
        for (int firm = 0; firm < 60; firm++)
            for (int hour = 1; hour <= 2; hour++)
                planted.issue(card, 1L << 50 | firm, NOW, hour, firm, hour == 1 ? (each, at) -> 0 : PlantedEvaluations::even);
        assertThat(lights(page(""))).containsOnly("稳定");
    }

    @Test
    void whatAnotherVersionGaveIsComputedAgainByTheOneInUse() {
        Card before = Card.read(card.canonical().replace("\"minimumCompleteness\":1000", "\"minimumCompleteness\":9900"));
        planted.issue(before, THEN, 200, PlantedEvaluations::even);
        planted.issue(card, NOW, 200, PlantedEvaluations::even);
        assertThat(page("")).contains("按其他版本出具的 200 份", "有得分的企业：基期 200 户，现期 200 户");
    }

    @Test
    void ofFewFirmsOnlyTheCountIsShownAndOfNotManyItIsSaidThatTheFiguresSayLittle() {
        planted.issue(card, THEN, 19, PlantedEvaluations::even);
        planted.issue(card, NOW, 200, PlantedEvaluations::even);
        assertThat(page("")).contains("不足 20 户时只显示户数").doesNotContain("class=\"pairs\"", NAME);
        planted.issue(card, THEN, 20, PlantedEvaluations::even);
        assertThat(page("")).contains("不足 50 户时", NAME);
    }

    @Test
    void otherDaysMayBeChosenAndWhatIsNoComparisonIsSaid() {
        assertThat(page("")).contains("还没有可以比较的评价");
        planted.issue(card, THEN, 60, PlantedEvaluations::even);
        planted.issue(card, NOW, 60, DriftTests::halfSellLessOften);
        assertThat(page("?baseline=2026-02-05")).contains("现期还没有开始").doesNotContain(NAME);
        assertThat(page("?baseline=2026-01-06")).contains("不足 20 户时只显示户数");
        for (String wrong : List.of("baseline=2026-04-01", "current=2026-01-20", "baseline=2025-12-31", "current=%2B999999999-12-31", "current=x"))
            assertThat(person(CaseFirm.BANK).get("/cards/" + card.code() + "/drift?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(422);
    }

    @Test
    void creditOfficesBanksAndAuditorsSeeItAndNobodyElse() {
        planted.issue(card, THEN, 60, PlantedEvaluations::even);
        as("operator").register("drift-audit", "AUDIT");
        as("operator").register("drift-fund", "FUND_OFFICE");
        String path = "/cards/" + card.code() + "/drift";
        for (Browser reader : List.of(person(CaseFirm.OFFICE), person(CaseFirm.BANK), person("drift-audit"))) {
            assertThat(reader.get(path).statusCode()).isEqualTo(200);
            assertThat(reader.get("/cards/" + card.code()).body()).contains(path);
            assertThat(reader.get(path + "?lang=en").body()).doesNotContain("??");
        }
        for (Browser other :
                List.of(person(CaseFirm.TAX), person("drift-fund"), person("operator"), person(CaseFirm.FIRMS, firm.ref()))) {
            assertThat(other.get(path).statusCode()).isEqualTo(404);
            assertThat(other.get("/cards/" + card.code()).body()).doesNotContain(path);
        }
        assertThat(person(CaseFirm.BANK).get("/cards/no-such-card/drift").statusCode()).isEqualTo(404);
    }

    private static int halfSellLessOften(Characteristic characteristic, int firm) {
        boolean hit = characteristic.feature().code().equals(SHIFTED) && firm % 2 == 0;
        return hit ? 0 : PlantedEvaluations.even(characteristic, firm);
    }

    private String page(String query) {
        return person(CaseFirm.BANK).get("/cards/" + card.code() + "/drift" + query).body();
    }

    /** The words of the lights in the table of characteristics, in its order. */
    private static List<String> lights(String page) {
        return Pattern.compile("</svg><span>([^<]*)</span>")
                .matcher(page.substring(page.indexOf("各项指标")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
