package huirong.app.compensation.month;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.compensation.statement.Reconciliation;
import huirong.app.compensation.statement.Reconciliations;
import huirong.core.fact.CanonicalJson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 月结: once the bank's statement speaks of a month's last day and both sides meet, two persons close it. Entries are dated by the
 * clock, so that none ever falls into a month that has ended; what the closing adds is a table that is frozen with its hash and
 * that anybody can compute again.
 */
@Component
class MonthCloses {
    private static final String BASIS = "fund office";

    private final CloseStore store;
    private final BookMonths months;
    private final FundLedger ledger;
    private final Reconciliations reconciliations;
    private final FundOffices offices;
    private final Attempts attempts;
    private final Clock clock;

    MonthCloses(
            CloseStore store,
            BookMonths months,
            FundLedger ledger,
            Reconciliations reconciliations,
            FundOffices offices,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.months = months;
        this.ledger = ledger;
        this.reconciliations = reconciliations;
        this.offices = offices;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @throws NotVisible for anyone but a maker of the office that keeps the fund */
    Optional<MonthRefusal> propose(Maker maker, String ref, String zone, YearMonth month) {
        Actor by = maker.actor();
        offices.own(by, zone);
        return attempts.once(by, ref, "month.propose", "fund " + zone, BASIS, List.of(zone, month.toString()), () -> {
            ledger.lock(zone);
            Optional<MonthRefusal> refusal = against(zone, month);
            if (refusal.isPresent()) return refusal;
            if (store.of(zone, month).isPresent()) return Optional.of(MonthRefusal.MOVE);
            BookMonth table = months.of(zone, month);
            String body = body(table, reconciliations.on(zone, month.atEndOfMonth()).orElseThrow());
            store.propose(by, ref, table, body, CanonicalJson.hash(body), clock.instant());
            return Optional.empty();
        });
    }

    /**
     * @param words why it is returned; null to close the month
     * @throws NotVisible for anyone but a checker of the office that keeps the fund
     */
    Optional<MonthRefusal> decide(Checker checker, String ref, String zone, String key, @Nullable String words) {
        Actor by = checker.actor();
        offices.own(by, zone);
        String said = words == null ? "" : words;
        return attempts.once(by, key, "month.close", "fund " + zone, BASIS, List.of(ref, said), () -> {
            ledger.lock(zone);
            MonthClose close = store.locked(ref)
                    .filter(one -> one.zone().equals(zone))
                    .orElseThrow(() -> new NotVisible("fund " + zone));
            if (close.state() != MonthClose.State.PROPOSED) return Optional.of(MonthRefusal.MOVE);
            if (close.proposedAccount().equals(by.account())) return Optional.of(MonthRefusal.SAME_PERSON);
            if (words == null) {
                Optional<MonthRefusal> refusal = against(zone, close.month());
                if (refusal.isPresent()) return refusal;
                Reconciliation now = reconciliations.on(zone, close.month().atEndOfMonth()).orElseThrow();
                if (!body(months.of(zone, close.month()), now).equals(close.body())) return Optional.of(MonthRefusal.CHANGED);
            }
            store.decide(by, ref, words == null ? MonthClose.State.CLOSED : MonthClose.State.RETURNED, words, clock.instant());
            return Optional.empty();
        });
    }

    /** Why a month can't be closed now; empty if it can. */
    Optional<MonthRefusal> against(String zone, YearMonth month) {
        if (!LocalDate.now(clock).isAfter(month.atEndOfMonth())) return Optional.of(MonthRefusal.NOT_ENDED);
        List<YearMonth> all = months.all(zone);
        if (!all.contains(month)) return Optional.of(MonthRefusal.NO_BOOK);
        boolean first = all.getLast().equals(month);
        boolean before = store.of(zone, month.minusMonths(1))
                .filter(one -> one.state() == MonthClose.State.CLOSED)
                .isPresent();
        if (!first && !before) return Optional.of(MonthRefusal.ORDER);
        Optional<Reconciliation> table = reconciliations.on(zone, month.atEndOfMonth());
        if (table.isEmpty()) return Optional.of(MonthRefusal.NO_STATEMENT);
        return table.get().balances().meets() ? Optional.empty() : Optional.of(MonthRefusal.APART);
    }

    /** Whether the frozen table is what the book comes to today. */
    boolean recomputes(MonthClose close) {
        return CanonicalJson.hash(close.body()).equals(close.hash())
                && CanonicalJson.object(close.body())
                        .get("book")
                        instanceof String book
                && book.equals(months.of(close.zone(), close.month()).canonical());
    }

    private static String body(BookMonth month, Reconciliation table) {
        return CanonicalJson.write(Map.of("book", month.canonical(), "reconciliation", table.fields()));
    }
}
