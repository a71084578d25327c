package huirong.app.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Browser;
import huirong.app.testing.CaseFirm;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluationPagesTests extends Platform {
    private static final Pattern BAR = Pattern.compile("<span class=\"number\">([0-9.]+) / ([0-9.]+) 分</span>");

    private CaseFirm firm = new CaseFirm("", "");

    @BeforeEach
    void aFirm() {
        firm = CaseFirm.made(this::as);
    }

    private String path(String card) {
        return "/firms/" + firm.ref() + "/evaluations?card=" + card;
    }

    @Test
    void theBarsAddUpToTheTotalBeforeTheReadersEyes() {
        String page = person(CaseFirm.BANK).get(path("invoice")).body();
        List<MatchResult> bars = BAR.matcher(page).results().toList();
        assertThat(bars).hasSize(5);
        for (int column = 1; column <= 2; column++) {
            int side = column;
            double sum = bars.subList(0, 4).stream()
                    .mapToDouble(bar -> Double.parseDouble(bar.group(side)))
                    .sum();
            assertThat(Math.round(sum * 100)).isEqualTo(Math.round(100 * Double.parseDouble(bars.getLast().group(side))));
        }
        assertThat(page).contains("不是征信报告，也不是放款承诺", "数据截至2026年2月1日", "未得满分的主要原因", "缺项不扣分");
    }

    @Test
    void whatTheAuthorisationDoesNotCoverIsNotEnoughForAResultAndThePageSaysWhatIsLacking() {
        assertThat(person(CaseFirm.BANK).get(path("district")).body())
                .contains("数据不足，暂不评价", "不会留下不良记录", "可以提供")
                .doesNotContain("各部分得分");
    }

    @Test
    void theCreditOfficeIsOfferedThePublicEvaluationOnlyAndNeverAnAuthorisedFigure() {
        Browser office = person(CaseFirm.OFFICE);
        HttpResponse<String> page = office.get("/firms/" + firm.ref() + "/evaluations");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("公共信用综合评价").doesNotContain("增值税", "card=invoice");
        assertThat(office.get(path("invoice")).statusCode()).isEqualTo(404);
        assertThat(office.get(path("district")).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseSeesAnEvaluation() {
        assertThat(person(CaseFirm.OTHER_BANK).get(path("invoice")).statusCode()).isEqualTo(404);
        assertThat(person(CaseFirm.TAX).get(path("invoice")).statusCode()).isEqualTo(404);
        assertThat(person(CaseFirm.TAX).get("/firms/" + firm.ref() + "/evaluations").statusCode()).isEqualTo(404);
        assertThat(person(CaseFirm.BANK).get(path("unknown")).statusCode()).isEqualTo(404);
    }

    @Test
    void lookingAtItIsARead() {
        person(CaseFirm.BANK).get(path("invoice"));
        assertThat(person(CaseFirm.FIRMS, firm.ref()).get("/firms/" + firm.ref()).body())
                .contains("评价（发票融资信用评价）", "单位 " + CaseFirm.BANK);
    }

    @Test
    void theRulesOfEveryCardAreReadableInBothLanguages() {
        Browser office = person(CaseFirm.OFFICE);
        for (String card : new String[] {"invoice", "district", "public"}) {
            assertThat(office.get("/cards/" + card + "?lang=zh").body()).contains("满分 100.00 分", "不低于").doesNotContain("??");
            assertThat(office.get("/cards/" + card + "?lang=en").body()).contains("100.00 points at most").doesNotContain("??");
        }
        assertThat(office.get("/cards/none").statusCode()).isEqualTo(404);
    }

    @Test
    void englishPagesAreEnglish() {
        assertThat(person(CaseFirm.BANK).get(path("invoice") + "&lang=en").body())
                .contains("neither a credit report nor a promise", "Points by part")
                .doesNotContain("??");
    }

    @Test
    void aFirmSeesWhatWouldRaiseItsResultAndByHowMuch() {
        String page = person(CaseFirm.FIRMS, firm.ref()).get(path("invoice")).body();
        assertThat(page).contains("怎样提高", "可提高 ", "只列您能够改变的项目").doesNotContain("{");
    }
}
