package huirong.app.compensation.recovery;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.guarantee.Calls;
import huirong.app.compensation.ledger.PaidClaims;
import huirong.core.fund.FundTables;
import huirong.core.fund.RecoveryEvent;
import huirong.core.fund.RecoveryState;
import huirong.core.fund.payout.Owed;
import huirong.core.fund.payout.Recovery;
import huirong.core.fund.policy.RecoveryTerms;
import huirong.core.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 追偿: what a bank got of a compensated loan is shared by the policy and handed on within its working days; two persons of the
 * fund's office confirm that it arrived. Two persons also demand a payment back, or write off what is owed after the policy's years.
 */
@Component
public class Recoveries {
    private final RecoveryStore store;
    private final Policies policies;
    private final FundOffices offices;
    private final PaidClaims book;
    private final Calls calls;
    private final Attempts attempts;
    private final Clock clock;

    Recoveries(
            RecoveryStore store,
            Policies policies,
            FundOffices offices,
            PaidClaims book,
            Calls calls,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.policies = policies;
        this.offices = offices;
        this.book = book;
        this.calls = calls;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * @param ref of the recovery, which is the form's key
     * @param on when the bank received it
     * @throws NotVisible for anyone but a maker of the bank that was paid
     */
    Optional<RecoveryRefusal> report(
            Maker maker, String claim, String ref, LocalDate on, long receivedFen, long costsFen, String document) {
        Actor by = maker.actor();
        PaidClaim paid = visible(by, claim);
        List<String> content = List.of(on.toString(), receivedFen + " " + costsFen, document);
        return attempts.once(by, ref, "recovery.report", "claim " + claim, "bank", content, () -> {
            store.lock(claim);
            LocalDate ended = paid.endedOn();
            if (ended == null) return Optional.of(RecoveryRefusal.NOT_FINAL);
            if (on.isBefore(ended) || on.isAfter(today())) return Optional.of(RecoveryRefusal.DAY);
            add(paid, ref, on, receivedFen, costsFen, document, by.account(), by.name());
            return Optional.empty();
        });
    }

    /**
     * A compensated loan was settled after all: what was unpaid when the fund paid has come in, less what was reported before. The
     * caller's transaction settles the loan.
     */
    public void settled(String loan, String report, LocalDate on) {
        Optional<PaidClaim> paid = store.paidOfLoan(loan);
        if (paid.isEmpty()) return;
        store.lock(paid.get().ref());
        long reported = standing(paid.get()).stream()
                .filter(one -> one.kind() == Recovered.Kind.RECOVERY)
                .mapToLong(Recovered::receivedFen)
                .sum();
        long rest = paid.get().lossFen() - reported;
        if (rest > 0) add(paid.get(), report, on, rest, 0, "report " + report, "", "");
    }

    private void add(
            PaidClaim paid,
            String ref,
            LocalDate on,
            long receivedFen,
            long costsFen,
            String document,
            String account,
            String person) {
        RecoveryTerms terms = terms(paid);
        Recovery parts = Recovery.of(terms, receivedFen, costsFen, borne(paid));
        RecoveryState state = after(RecoveryState.PROPOSED, RecoveryEvent.REPORT).orElseThrow();
        LocalDate due = WorkingDays.after(on, terms.returnDays()).orElse(null);
        store.add(
                recovered(paid, ref, Recovered.Kind.RECOVERY, state, on, receivedFen, costsFen, parts, document, due, account, person),
                clock.instant());
    }

    /**
     * A final loss came to less than was paid in advance: the rest is demanded back. Two persons agreed to that in the caller's
     * transaction, which settles the claim.
     *
     * @param account of who proposed it
     */
    public void overpaid(String claim, String ref, long fen, String account) {
        store.lock(claim);
        PaidClaim paid = store.paid(claim).orElseThrow();
        RecoveryState state = after(RecoveryState.PROPOSED, RecoveryEvent.DEMAND).orElseThrow();
        LocalDate due = WorkingDays.after(today(), terms(paid).returnDays()).orElse(null);
        Recovery parts = new Recovery(0, fen, 0, 0);
        store.add(
                recovered(paid, ref, Recovered.Kind.CLAWBACK, state, today(), fen, 0, parts, "claim " + claim, due, account, ""),
                clock.instant());
    }

    /** Whether what was paid of a claim is demanded back, or was. */
    public boolean demanded(String claim) {
        return store.of(claim).stream().anyMatch(one -> one.stands() && one.kind() == Recovered.Kind.CLAWBACK);
    }

    /** What each has borne and not got back, everything reported so far counted. */
    private Recovery.Borne borne(PaidClaim paid) {
        List<Recovered> standing = standing(paid).stream()
                .filter(one -> one.kind() != Recovered.Kind.WRITE_OFF)
                .toList();
        long fund = paid.paidFen() - standing.stream().mapToLong(one -> one.parts().fundFen()).sum();
        long clawed = standing.stream()
                .filter(one -> one.kind() == Recovered.Kind.CLAWBACK)
                .mapToLong(Recovered::receivedFen)
                .sum();
        long guarantorPaid = calls.paidFen(paid.loan());
        long guarantor = guarantorPaid - standing.stream().mapToLong(one -> one.parts().guarantorFen()).sum();
        long bank = paid.lossFen() - paid.paidFen() - guarantorPaid + clawed
                - standing.stream().mapToLong(one -> one.parts().bankFen()).sum();
        return new Recovery.Borne(Math.max(0, fund), Math.max(0, guarantor), Math.max(0, bank));
    }

    /**
     * Proposes to demand the payment back (骗取或不应补偿), or to write off what is owed.
     *
     * @throws NotVisible for anyone but a maker of the office that keeps the fund
     */
    Optional<RecoveryRefusal> propose(Maker maker, String claim, String ref, Recovered.Kind kind, String words) {
        Actor by = maker.actor();
        PaidClaim paid = visible(by, claim);
        offices.own(by, paid.zone());
        if (kind == Recovered.Kind.RECOVERY) throw new NotVisible("recovery of " + claim);
        return attempts.once(by, ref, "recovery.propose", "claim " + claim, "fund office", List.of(kind.name(), words), () -> {
            store.lock(claim);
            long owed = owed(paid).fen();
            if (owed == 0) return Optional.of(RecoveryRefusal.NOTHING_OWED);
            boolean open = standing(paid).stream()
                    .anyMatch(one -> !one.confirmed() || one.kind() == Recovered.Kind.WRITE_OFF);
            if (open) return Optional.of(RecoveryRefusal.OPEN);
            boolean writeOff = kind == Recovered.Kind.WRITE_OFF;
            if (writeOff && paid.endedOn() == null) return Optional.of(RecoveryRefusal.NOT_FINAL);
            if (writeOff && today().isBefore(writeOffFrom(paid))) return Optional.of(RecoveryRefusal.TOO_EARLY);
            store.add(
                    recovered(
                            paid, ref, kind, FundTables.RECOVERY.start(), today(), owed, 0, new Recovery(0, owed, 0, 0), words, null,
                            by.account(), by.name()),
                    clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the office that keeps the fund */
    Optional<RecoveryRefusal> approve(Checker checker, String ref, String key) {
        Recovered seen = own(checker.actor(), ref);
        boolean writeOff = seen.kind() == Recovered.Kind.WRITE_OFF;
        RecoveryEvent event = writeOff ? RecoveryEvent.WRITE_OFF : RecoveryEvent.DEMAND;
        return decide(checker, seen, key, event, "", one -> {
            if (one.madeAccount().equals(checker.actor().account())) return Optional.of(RecoveryRefusal.SAME_PERSON);
            PaidClaim paid = store.paid(one.claim()).orElseThrow();
            if (writeOff)
                book.writeOff(paid.whose(), ref, one.receivedFen(), paid.number(), both(one.madeAccount(), checker));
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the office that keeps the fund */
    Optional<RecoveryRefusal> drop(Checker checker, String ref, String key, String words) {
        return decide(checker, own(checker.actor(), ref), key, RecoveryEvent.DROP, words, one -> Optional.empty());
    }

    /**
     * 登记到账.
     *
     * @throws NotVisible for anyone but a maker of the office that keeps the fund
     */
    Optional<RecoveryRefusal> arrive(Maker maker, String ref, String key, LocalDate on, String voucher) {
        Actor by = maker.actor();
        Recovered seen = own(by, ref);
        return attempts.once(
                by, key, "recovery.arrive", "recovery " + ref, "fund office", List.of(on.toString(), voucher), () -> {
                    store.lock(seen.claim());
                    Recovered one = store.find(ref).orElseThrow();
                    Optional<RecoveryState> to = after(one.state(), RecoveryEvent.ARRIVE);
                    if (to.isEmpty()) return Optional.of(RecoveryRefusal.MOVE);
                    if (on.isBefore(one.receivedOn()) || on.isAfter(today())) return Optional.of(RecoveryRefusal.DAY);
                    store.arrived(by, ref, to.get(), on, voucher, clock.instant());
                    return Optional.empty();
                });
    }

    /**
     * 确认到账: the book takes it.
     *
     * @throws NotVisible for anyone but a checker of the office that keeps the fund
     */
    Optional<RecoveryRefusal> confirm(Checker checker, String ref, String key) {
        return decide(checker, own(checker.actor(), ref), key, RecoveryEvent.CONFIRM, "", one -> {
            String arrived = Objects.requireNonNull(one.arrivedAccount());
            if (arrived.equals(checker.actor().account())) return Optional.of(RecoveryRefusal.SAME_PERSON);
            PaidClaim paid = store.paid(one.claim()).orElseThrow();
            Owed owed = owed(paid);
            long fen = one.parts().fundFen();
            String document = Objects.requireNonNull(one.voucher());
            String by = both(arrived, checker);
            if (one.kind() == Recovered.Kind.CLAWBACK)
                book.clawBack(paid.whose(), ref, fen, Math.min(fen, owed.fen()), document, by);
            else if (fen > 0) book.recover(paid.whose(), ref, fen, owed.writtenOff(), document, by);
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the office that keeps the fund */
    Optional<RecoveryRefusal> giveBack(Checker checker, String ref, String key, String words) {
        return decide(checker, own(checker.actor(), ref), key, RecoveryEvent.RETURN, words, one -> Optional.empty());
    }

    private Optional<RecoveryRefusal> decide(
            Checker checker,
            Recovered seen,
            String key,
            RecoveryEvent event,
            String words,
            Function<Recovered, Optional<RecoveryRefusal>> done) {
        Actor by = checker.actor();
        return attempts.once(
                by, key, "recovery.decide", "recovery " + seen.ref(), "fund office", List.of(event.name(), words), () -> {
                    store.lock(seen.claim());
                    Recovered one = store.find(seen.ref()).orElseThrow();
                    Optional<RecoveryState> to = after(one.state(), event);
                    if (to.isEmpty()) return Optional.of(RecoveryRefusal.MOVE);
                    Optional<RecoveryRefusal> refused = done.apply(one);
                    if (refused.isPresent()) return refused;
                    LocalDate due = event == RecoveryEvent.DEMAND ? due(one) : null;
                    store.decide(by, one.ref(), to.get(), due, words.isEmpty() ? null : words, clock.instant());
                    return refused;
                });
    }

    private @Nullable LocalDate due(Recovered one) {
        PaidClaim paid = store.paid(one.claim()).orElseThrow();
        return WorkingDays.after(today(), terms(paid).returnDays()).orElse(null);
    }

    /** The day from which what is owed may be written off. */
    LocalDate writeOffFrom(PaidClaim paid) {
        return paid.lastPaidOn().plusYears(terms(paid).writeOffYears());
    }

    /** What is owed for a claim, by what is in the book. */
    Owed owed(PaidClaim paid) {
        return owed(paid, of(paid));
    }

    /** @param all everything reported or proposed for this claim */
    static Owed owed(PaidClaim paid, List<Recovered> all) {
        long recovered = 0;
        long clawed = 0;
        boolean writtenOff = false;
        for (Recovered one : all) {
            if (!one.confirmed()) continue;
            if (one.kind() == Recovered.Kind.RECOVERY) recovered += one.parts().fundFen();
            if (one.kind() == Recovered.Kind.CLAWBACK) clawed += one.receivedFen();
            writtenOff |= one.kind() == Recovered.Kind.WRITE_OFF;
        }
        return new Owed(paid.paidFen(), recovered, clawed, writtenOff);
    }

    List<Recovered> of(PaidClaim paid) {
        return store.of(paid.ref());
    }

    /** By claim; one statement, however many claims there are. A claim without any is not a key. */
    Map<String, List<Recovered>> of(List<PaidClaim> paid) {
        if (paid.isEmpty()) return Map.of();
        return store.ofAll(paid.stream().map(PaidClaim::ref).toList()).stream()
                .collect(Collectors.groupingBy(Recovered::claim));
    }

    private List<Recovered> standing(PaidClaim paid) {
        return of(paid).stream().filter(Recovered::stands).toList();
    }

    /** Of a bank its own, of a fund's office those on its funds, of an auditor all. */
    List<PaidClaim> list(Actor actor) {
        if (actor.of(Kind.BANK)) return store.paidOfBank(actor.organisation().entity());
        List<String> zones = offices.readable(actor).stream().map(zone -> zone.code()).toList();
        if (zones.isEmpty()) throw new NotVisible("recoveries");
        return store.paidIn(zones);
    }

    /** @throws NotVisible for anyone but the bank that was paid, the office that keeps the fund, and an auditor */
    PaidClaim visible(Actor actor, String claim) {
        return store.paid(claim)
                .filter(paid -> actor.of(Kind.BANK)
                        ? paid.bank().equals(actor.organisation().entity())
                        : offices.reads(actor, paid.zone()))
                .orElseThrow(() -> new NotVisible("claim " + claim));
    }

    Recovered own(Actor actor, String ref) {
        Recovered one = store.find(ref).orElseThrow(() -> new NotVisible("recovery " + ref));
        if (!offices.keeps(actor, one.zone())) throw new NotVisible("recovery " + ref);
        return one;
    }

    RecoveryTerms terms(PaidClaim paid) {
        return policies.version(paid.zone(), paid.policyVersion()).recoveries();
    }

    private static Optional<RecoveryState> after(RecoveryState state, RecoveryEvent event) {
        return FundTables.RECOVERY.after(state, event);
    }

    private static String both(String first, Checker checker) {
        return first + " " + checker.actor().account();
    }

    private Recovered recovered(
            PaidClaim paid,
            String ref,
            Recovered.Kind kind,
            RecoveryState state,
            LocalDate on,
            long receivedFen,
            long costsFen,
            Recovery parts,
            String document,
            @Nullable LocalDate due,
            String account,
            String person) {
        return new Recovered(
                ref, paid.ref(), paid.zone(), paid.bank(), kind, state, on, receivedFen, costsFen, parts, document, due,
                clock.instant(), account, person, null, null, null, null, null, null);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
