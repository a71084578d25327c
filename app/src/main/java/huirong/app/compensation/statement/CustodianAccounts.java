package huirong.app.compensation.statement;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which bank account a fund's money lies in: one person of its office states it, another confirms it. */
@Component
class CustodianAccounts {
    private static final String BASIS = "fund office";

    private final AccountStore store;
    private final FundOffices offices;
    private final Attempts attempts;
    private final Clock clock;

    CustodianAccounts(AccountStore store, FundOffices offices, Attempts attempts, Clock clock) {
        this.store = store;
        this.offices = offices;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @throws NotVisible for anyone but a maker of the office that keeps the fund */
    Optional<StatementRefusal> propose(Maker maker, String ref, String zone, String number, String bank) {
        Actor by = maker.actor();
        offices.own(by, zone);
        return attempts.once(by, ref, "statement.account", "fund " + zone, BASIS, List.of(zone, number, bank), () -> {
            store.propose(by, ref, zone, number, bank, clock.instant());
            return Optional.empty();
        });
    }

    /**
     * @param words why it is returned; null to confirm it
     * @throws NotVisible for anyone but a checker of the office that keeps the fund
     */
    Optional<StatementRefusal> decide(Checker checker, String ref, String zone, String key, @Nullable String words) {
        Actor by = checker.actor();
        offices.own(by, zone);
        String said = words == null ? "" : words;
        return attempts.once(by, key, "statement.decide", "fund " + zone, BASIS, List.of(ref, said), () -> {
            CustodianAccount account = store.lock(ref)
                    .filter(one -> one.zone().equals(zone))
                    .orElseThrow(() -> new NotVisible("fund " + zone));
            if (account.state() != CustodianAccount.State.PROPOSED) return Optional.of(StatementRefusal.MOVE);
            if (account.proposedAccount().equals(by.account())) return Optional.of(StatementRefusal.SAME_PERSON);
            CustodianAccount.State to = words == null ? CustodianAccount.State.CONFIRMED : CustodianAccount.State.RETURNED;
            store.decide(by, ref, to, words, clock.instant());
            return Optional.empty();
        });
    }

    /** Newest first. */
    List<CustodianAccount> of(String zone) {
        return store.ofZone(zone);
    }
}
