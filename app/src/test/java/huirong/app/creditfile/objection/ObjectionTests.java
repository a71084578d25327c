package huirong.app.creditfile.objection;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm objects to a fact, whoever reads it is told, and the source answers with what it did. */
class ObjectionTests extends Platform {
    private static final Pattern DOOR = Pattern.compile("/objections/new\\?document=([a-z2-7]+)&amp;line=(\\d+)");

    private JoinedFirm firm = new JoinedFirm("", "", "", "", new Browser(0));
    private Browser source = new Browser(0);

    @BeforeEach
    void aFirm() {
        firm = JoinedFirm.of(this, JoinedFirm.BANKS.getFirst());
        source = person(JoinedFirm.REGISTRAR);
    }

    @Test
    void theFactCarriesTheMarkForAllWhoReadItUntilTheSourceAnswers() {
        String ref = filed("登记的行业不对，本厂做刀具");
        Browser bank = person(JoinedFirm.BANKS.getFirst(), Role.MAKER);
        for (Browser reader : new Browser[] {firm.owner(), bank, source, person(JoinedFirm.OFFICE, Role.MEMBER)})
            assertThat(reader.get("/firms/" + firm.ref()).body()).contains("有异议，核查中");
        assertThat(source.get("/objections").body()).contains(firm.name(), "2026-03-16", "还有10个工作日");
        assertThat(source.get("/objections/" + ref).body()).contains("登记的行业不对", "C3351");
        assertThat(answer(ref, "KEEP", " ").statusCode()).isEqualTo(422);
        assertThat(answer(ref, "KEEP", "与登记簿一致").statusCode()).isEqualTo(302);
        assertThat(firm.owner().get("/objections/" + ref).body()).contains("核对无误，维持", "与登记簿一致");
        assertThat(firm.owner().get("/firms/" + firm.ref()).body()).contains("异议已答复：维持", "对这一条有异议");
        assertThat(bank.get("/firms/" + firm.ref()).body()).doesNotContain("有异议", "异议已答复");
        assertThat(answer(ref, "KEEP", "再答一次").body()).contains("已经答复或撤回");
    }

    @Test
    void correctedIsTakenOnlyOnceTheFileNoLongerHoldsTheStatement() {
        String ref = filed("行业不对");
        HttpResponse<String> early = answer(ref, "CORRECT", "已改");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("档案中这条数据还没有变", "已改");
        as(JoinedFirm.REGISTRAR)
                .delivered(
                        """
                        item: registration
                        asOf: 2026-02-02
                        subject: {scheme: uscc, column: code}
                        columns: {name: name, legal_form: form, division: division, industry: industry, status: status,
                          effective: {value: 2020-01-01}}
                        """,
                        ("code,name,form,division,industry,status\n" + firm.uscc() + "," + firm.name()
                                        + ",company,500111,C3324,active\n")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(answer(ref, "CORRECT", "已改为刀剪及类似日用金属工具制造").statusCode()).isEqualTo(302);
        assertThat(firm.owner().get("/objections/" + ref).body()).contains("已更正", "已改为刀剪", "C3351");
    }

    @Test
    void oneObjectionToAFactWaitsAtATimeAndNobodyElseFindsIt() {
        String[] fact = fact();
        String ref = Reference.fresh();
        assertThat(file(fact, ref, "有误").statusCode()).isEqualTo(302);
        assertThat(file(fact, Reference.fresh(), "再说一次").body()).contains("已有一项异议在核查中");
        JoinedFirm another = JoinedFirm.of(this);
        for (Browser other : new Browser[] {another.owner(), person(JoinedFirm.BANKS.get(1), Role.MAKER)})
            assertThat(other.get("/objections/" + ref).statusCode()).isEqualTo(404);
        assertThat(another.owner().get("/objections/new?document=" + fact[0] + "&line=" + fact[1]).statusCode())
                .isEqualTo(404);
        assertThat(firm.owner()
                        .submit("/objections/" + ref, "/objections/" + ref + "/withdrawal", "key", Reference.fresh())
                        .statusCode())
                .isEqualTo(302);
        assertThat(file(fact, Reference.fresh(), "又想起一处").statusCode()).isEqualTo(302);
        for (String page : new String[] {"/objections", "/objections/" + ref})
            assertThat(firm.owner().get(page + "?lang=en").body()).doesNotContain("??").contains("Objection");
    }

    private String filed(String words) {
        String key = Reference.fresh();
        HttpResponse<String> answer = file(fact(), key, words);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return key;
    }

    private String[] fact() {
        Matcher door = DOOR.matcher(firm.owner().get("/firms/" + firm.ref()).body());
        assertThat(door.find()).as("a fact to object to").isTrue();
        return new String[] {door.group(1), door.group(2)};
    }

    private HttpResponse<String> file(String[] fact, String key, String words) {
        String page = "/objections/new?document=" + fact[0] + "&line=" + fact[1];
        return firm.owner()
                .submit(page, "/objections", "document", fact[0], "line", fact[1], "words", words, "key", key);
    }

    private HttpResponse<String> answer(String ref, String outcome, String words) {
        return source.submit(
                "/objections/" + ref, "/objections/" + ref + "/answer", "outcome", outcome, "words", words, "key", Reference.fresh());
    }
}
