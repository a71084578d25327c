package huirong.app.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.testing.Browser;
import huirong.app.testing.Platform;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Filing as a bank’s program does it. */
class FilingApiTests extends Platform {
    private static final String ZONE = "filing-api";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private FundStage fund;
    private String iou;

    @BeforeEach
    void aLoan() {
        clock.set(FundStage.first());
        fund = FundStage.of(this, events, transactions, ZONE, "joined-bank-a");
        String loan = fund.drawn(fund.firm(), "100");
        iou = database.queryForObject("select iou from lending.loan where ref = ?", String.class, loan);
    }

    @Test
    void aLoanIsFiledWithEveryLineAndTheSameSaidAgainIsAnsweredAsBefore() {
        String key = Reference.fresh();
        HttpResponse<String> answer = sent(fund.bank(), asked(key));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/filings/" + key);
        JsonNode filing = read(answer);
        assertThat(filing.get("state").asString()).isEqualTo("FILED");
        assertThat(filing.get("holdFen").asLong()).isEqualTo(50_000_000);
        assertThat(filing.get("number").asString()).startsWith("2026-");
        assertThat(filing.get("criteria").valueStream().map(line -> line.get("criterion").asString())).contains("TRADE", "FREE_MONEY");
        assertThat(filing.get("criteria").valueStream()).allMatch(line -> line.get("met").asBoolean());
        assertThat(read(sent(fund.bank(), asked(key)))).isEqualTo(filing);
        assertThat(read(fund.bank().get("/api/filings/" + key))).isEqualTo(filing);
        Map<String, Object> other = asked(key);
        other.put("size", "MICRO");
        assertThat(sent(fund.bank(), other).statusCode()).as("the same key for something else").isEqualTo(409);
        HttpResponse<String> twice = sent(fund.bank(), asked(Reference.fresh()));
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(read(twice).get("code").asString()).isEqualTo("filing-already-filed");
    }

    @Test
    void whatIsNotMetIsKeptAndSaid() {
        Map<String, Object> large = asked(Reference.fresh());
        large.put("size", "LARGE");
        JsonNode refused = read(sent(fund.bank(), large));
        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.get("criteria").valueStream().filter(line -> !line.get("met").asBoolean()).map(line -> line.get("criterion").asString()))
                .containsExactly("SIZE", "AMOUNT");
    }

    @Test
    void aWrongBodyIsRefusedWithItsFieldsAndNothingIsKept() {
        Map<String, Object> wrong = asked(Reference.fresh());
        wrong.put("size", "HUGE");
        wrong.put("security", "PLEDGE");
        HttpResponse<String> answer = sent(fund.bank(), wrong);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(read(answer).get("code").asString()).isEqualTo("filing-fields");
        assertThat(read(answer).get("fields").propertyNames()).containsExactlyInAnyOrder("size", "collateral");
        assertThat(read(sent(fund.bank(), asked("no-key"))).get("code").asString()).isEqualTo("filing-key");
        Map<String, Object> silent = asked(Reference.fresh());
        silent.remove("declared");
        assertThat(read(sent(fund.bank(), silent)).get("code").asString()).isEqualTo("filing-not-declared");
        assertThat(database.queryForObject(
                        "select count(*) from compensation.filing f join lending.loan l on l.ref = f.loan where l.iou = ?", Long.class, iou))
                .isZero();
    }

    @Test
    void anotherBankAndAnotherRoleFindNothing() {
        Browser other = person("joined-bank-b", Role.MAKER);
        assertThat(sent(other, asked(Reference.fresh())).statusCode()).isEqualTo(404);
        assertThat(sent(person("joined-bank-a", Role.CHECKER), asked(Reference.fresh())).statusCode()).isEqualTo(404);
        String key = Reference.fresh();
        assertThat(sent(fund.bank(), asked(key)).statusCode()).isEqualTo(201);
        assertThat(other.get("/api/filings/" + key).statusCode()).isEqualTo(404);
        assertThat(fund.checker().get("/api/filings/" + key).statusCode()).isEqualTo(200);
    }

    private Map<String, Object> asked(String key) {
        return new HashMap<>(Map.of("key", key, "iou", iou, "size", "SMALL", "security", "CREDIT", "declared", true));
    }

    private static HttpResponse<String> sent(Browser bank, Map<String, Object> body) {
        return bank.json(bank.token("/loans"), "/api/filings", JsonMapper.shared().writeValueAsString(body));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
