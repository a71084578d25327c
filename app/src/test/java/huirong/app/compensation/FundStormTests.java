package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.testing.Browser;
import huirong.app.testing.JoinedFirm;
import huirong.app.testing.Platform;
import huirong.core.ledger.Verification;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Many clients at once on a fund that is nearly empty: they file, claim, pay and recover, and most of it twice. */
class FundStormTests extends Platform {
    private static final LocalDate LATER = FundStage.first().plusDays(200);
    /** At most so much is free before the storm, in fen: twelve of its filings. */
    private static final long SCARCE = 60_000_000;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private FundLedger ledger;

    private FundStage fund;
    private List<JoinedFirm> firms;

    @Test
    @Tag("long")
    void sixtyFourClientsOverdrawNothingPayNothingTwiceAndAreToldWhy() throws Exception {
        storm(64, 48, 8);
    }

    @Test
    void eightClientsOverdrawNothingPayNothingTwiceAndAreToldWhy() throws Exception {
        storm(8, 22, 2);
    }

    /**
     * @param drawn loans that are filed in the storm
     * @param each loans that are claimed, as many that are paid, and as many that are recovered from
     */
    private void storm(int clients, int drawn, int each) throws Exception {
        fund = FundStage.of(this, events, transactions, "storm-" + clients, "joined-bank-b");
        firms = List.of(fund.firm(), fund.firm(), fund.firm(), fund.firm());
        clock.set(FundStage.first());
        List<String[]> toClaim = filed(each);
        List<String[]> toPay = filed(each);
        List<String[]> toRecover = filed(each);
        clock.set(LATER);
        List<String> payable = agreed(toPay);
        List<String> recoverable = agreed(toRecover);
        for (String[] filed : toClaim) fund.overdue(filed[0], LATER.minusDays(100));
        clock.set(LATER.plusDays(12));
        for (String claim : payable) done(fund.press(fund.maker(), "/claims/" + claim, "/order"));
        List<String> arrived = new ArrayList<>();
        for (String claim : recoverable) arrived.add(arrived(claim));
        exhaust();
        List<String> loans = new ArrayList<>();
        for (int loan = 0; loan < drawn; loan++) loans.add(fund.drawn(firms.get(loan % firms.size()), "10"));

        List<Callable<HttpResponse<String>>> acts = new ArrayList<>();
        String bank = fund.bank().token("/filings");
        String checker = fund.checker().token("/filings");
        for (String loan : loans) twice(acts, fund.bank(), bank, "/loans/" + loan + "/filing", "declared", "true", "size", "SMALL", "security", "CREDIT");
        for (String[] filed : toClaim) twice(acts, fund.bank(), bank, "/filings/" + filed[1] + "/claim", "words", "催收未果");
        for (String claim : payable) twice(acts, fund.checker(), checker, "/claims/" + claim + "/payment");
        for (String recovery : arrived) twice(acts, fund.checker(), checker, "/recoveries/" + recovery + "/confirmation");
        Collections.shuffle(acts, new Random(clients));
        long paidBefore = figure("paid_fen");
        long recoveredBefore = figure("recovered_fen");
        int refused = 0;
        int onceOnly = 3 * each;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Future<HttpResponse<String>> act : threads.invokeAll(acts)) {
                HttpResponse<String> answer = act.get();
                assertThat(answer.statusCode()).as(answer.body()).isIn(302, 422);
                if (answer.statusCode() == 302) continue;
                refused++;
                assertThat(answer.body()).as("a refusal has its reason").contains("class=\"errors\"");
            }
        }
        List<Long> filings = database.queryForList(
                "select count(*) from compensation.filing where loan = any (?) and state = 'FILED' group by loan",
                Long.class,
                (Object) loans.toArray(String[]::new));
        Long atLast = database.queryForObject(
                """
                select count(*) from compensation.filing f
                where f.loan = any (?) and f.state = 'FILED'
                  and exists (select from compensation.filing r where r.loan = f.loan and r.state = 'REFUSED')
                """,
                Long.class,
                (Object) loans.toArray(String[]::new));
        assertThat(refused)
                .as("of each pair one; but where the first or both were told that there is no money, which a recovery can bring")
                .isEqualTo(onceOnly + filings.size() - atLast.intValue());
        assertThat(filings).as("some are filed, each once").isNotEmpty().allMatch(times -> times == 1);
        assertThat(filings.size()).as("and not all: there is no money").isLessThan(drawn);
        assertThat(database.queryForList(
                        "select criteria from compensation.filing where loan = any (?) and state = 'REFUSED'",
                        String.class,
                        (Object) loans.toArray(String[]::new)))
                .as("who is refused is told that")
                .isNotEmpty()
                .allMatch(criteria -> criteria.contains("FREE_MONEY"));
        assertThat(figure("paid_fen") - paidBefore).isEqualTo(each * 5_000_000L);
        assertThat(figure("recovered_fen") - recoveredBefore).isEqualTo(each * 1_000_000L);
        assertThat(figure("free_fen")).isNotNegative();
        assertThat(ledger.figures(fund.zone()).addUp()).isTrue();
        assertThat(ledger.verify(fund.zone())).isInstanceOf(Verification.Sound.class);
        System.out.printf("%d clients, %d acts: %d refused, %d of %d loans filed%n", clients, acts.size(), refused, filings.size(), drawn);
    }

    private void twice(
            List<Callable<HttpResponse<String>>> acts, Browser by, String token, String action, String... fields) {
        for (int time = 0; time < 2; time++) {
            List<String> keyed = new ArrayList<>(List.of("key", Reference.fresh()));
            keyed.addAll(List.of(fields));
            acts.add(() -> by.post(action, token, keyed.toArray(String[]::new)));
        }
    }

    /** Each of a firm of its own: a payment for a firm changes what may be paid for it next. */
    private List<String[]> filed(int many) {
        List<String[]> filed = new ArrayList<>();
        for (int loan = 0; loan < many; loan++) filed.add(fund.filed(fund.firm(), "10"));
        return filed;
    }

    /** Claims that were reviewed and published. */
    private List<String> agreed(List<String[]> filed) {
        List<String> claims = new ArrayList<>();
        for (String[] one : filed) {
            fund.overdue(one[0], LATER.minusDays(100));
            String claim = fund.claimed(one[1]);
            fund.agreed(claim);
            claims.add(claim);
        }
        return claims;
    }

    /** A recovery of 2万 on a paid claim, arrived and not confirmed. */
    private String arrived(String claim) {
        done(fund.press(fund.maker(), "/claims/" + claim, "/order"));
        done(fund.press(fund.checker(), "/claims/" + claim, "/payment"));
        String ref = Reference.fresh();
        String page = "/claims/" + claim + "/recoveries";
        String today = fund.today().toString();
        done(fund.bank().submit(page, page, "key", ref, "on", today, "received", "20000", "costs", "", "document", "执恢1号"));
        done(fund.maker().submit(
                "/recoveries", "/recoveries/" + ref + "/arrival", "key", Reference.fresh(), "on", today, "voucher", "银收-7"));
        return ref;
    }

    /** Large loans take what is free, up to a little. */
    private void exhaust() {
        while (figure("free_fen") > SCARCE + 125_000_000) fund.filed(fund.firm(), "250");
        JoinedFirm firm = fund.firm();
        while (figure("free_fen") > SCARCE) fund.filed(firm, "20");
    }

    private long figure(String name) {
        return ((Number) fund.figures().get(name)).longValue();
    }
}
