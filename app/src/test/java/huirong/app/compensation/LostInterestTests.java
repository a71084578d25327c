package huirong.app.compensation;

import static huirong.app.compensation.FundStage.done;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.access.Reference;
import huirong.app.compensation.fund.Policies;
import huirong.app.testing.Platform;
import huirong.core.fund.policy.Bearing;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A policy that counts ninety days of interest as lost beside the principal. */
class LostInterestTests extends Platform {
    private static final LocalDate LATER = FundStage.first().plusDays(200);
    private static final Policy NINETY = ninety(ReadyPolicies.find("district").orElseThrow());

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Policies policies;

    private static Policy ninety(Policy like) {
        Bearing bearing = like.bearing();
        return new Policy(
                like.code(), like.chinese(), like.english(), like.version(), like.from(), like.until(), like.pool(),
                new Bearing(bearing.splits(), bearing.bonuses(), bearing.most(), bearing.publicMost(), 90, bearing.shortage()),
                like.admission(), like.cover(), like.trigger(), like.claims(), like.breakers(), like.recoveries());
    }

    @Test
    void lateInterestIsSharedUpToItsDaysAndTheSheetSaysSo() {
        clock.set(FundStage.first());
        FundStage fund = FundStage.of(this, events, transactions, "interest-zone", "joined-bank-c");
        transactions.executeWithoutResult(status -> policies.enter(
                fund.zone(), NINETY.over(2, FundStage.first(), FundStage.first().plusYears(3))));
        assertThat(paid(fund, "3000")).contains("损失基数（未还本金加利息）", "803,000.00", "3,000.00", "90 天", "401,500.00");
        assertThat(paid(fund, "9000")).contains("808,000.00", "8,000.00", "404,000.00");
    }

    /** The sheet of a loan of 100万 at 4 % of which 20万 were repaid before interest fell late. */
    private String paid(FundStage fund, String interest) {
        clock.set(FundStage.first());
        String[] filed = fund.filed(fund.firm(), "100");
        clock.set(FundStage.first().plusDays(10));
        String loan = "/loans/" + filed[0];
        done(fund.bank().submit(
                loan, loan + "/repayment", "key", Reference.fresh(), "on", fund.today().toString(), "principal", "200000", "interest", "0"));
        clock.set(LATER);
        done(fund.bank().submit(
                loan, loan + "/overdue", "key", Reference.fresh(), "since", LATER.minusDays(100).toString(), "principal", "0", "interest",
                interest, "fiveClass", "substandard", "confirmed", "true"));
        String claim = fund.claimed(filed[1]);
        fund.ordered(claim);
        done(fund.press(fund.checker(), "/claims/" + claim, "/payment"));
        return fund.checker().get("/claims/" + claim + "/paper").body();
    }
}
