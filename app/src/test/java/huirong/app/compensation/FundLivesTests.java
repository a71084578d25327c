package huirong.app.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.compensation.FundLife.Act;
import huirong.app.compensation.breaker.Lights;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.BankAccounts;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.testing.Platform;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Random lives of funds in a real database; what must hold is looked at after every act. Without a database: FundHistoriesTest. */
class FundLivesTests extends Platform {
    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private FundLedger ledger;

    @Autowired
    private BankAccounts accounts;

    @Autowired
    private Lights lights;

    @Autowired
    private Policies policies;

    @Test
    @Tag("long")
    void twentyLivesInADatabase() {
        Map<Act, Integer> done = new EnumMap<>(Act.class);
        for (int seed = 1; seed <= 20; seed++) life(seed, 250, done);
        System.out.println("20 lives of 250 acts: " + done);
        assertThat(done.keySet()).as("every act came about").containsExactly(Act.values());
    }

    @Test
    void aShortLifeInADatabase() {
        life(21, 40, new EnumMap<>(Act.class));
    }

    private void life(int seed, int acts, Map<Act, Integer> done) {
        clock.set(FundStage.first());
        FundStage fund = FundStage.of(this, events, transactions, "life-" + seed, "joined-bank-a");
        FundLife life = new FundLife(fund, ledger, accounts, lights, policies, seed);
        for (int act = 0; act < acts; act++) life.step();
        life.holdsAtLength();
        life.done().forEach((act, times) -> done.merge(act, times, Integer::sum));
    }
}
