package huirong.app.compensation.recovery;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.ledger.PaidClaims;
import huirong.core.fund.FundTables;
import huirong.core.fund.RecoveryEvent;
import huirong.core.fund.RecoveryState;
import huirong.core.fund.payout.Owed;
import huirong.core.fund.payout.Recovery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What two persons of the fund's office decide of paid claims: that the fund's part arrived, that a payment is demanded back, or that
 * what is owed is written off after the policy's years.
 */
@Component
class RecoveryDecisions {
    private final RecoveryStore store;
    private final Recoveries recoveries;
    private final FundOffices offices;
    private final PaidClaims book;
    private final Attempts attempts;
    private final Clock clock;

    RecoveryDecisions(
            RecoveryStore store, Recoveries recoveries, FundOffices offices, PaidClaims book, Attempts attempts, Clock clock) {
        this.store = store;
        this.recoveries = recoveries;
        this.offices = offices;
        this.book = book;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Proposes to demand the payment back (骗取或不应补偿), or to write off what is owed.
     *
     * @throws NotVisible for anyone but a maker of the office that keeps the fund
     */
    Optional<RecoveryRefusal> propose(Maker maker, String claim, String ref, Recovered.Kind kind, String words) {
        Actor by = maker.actor();
        offices.own(by, recoveries.visible(by, claim).zone());
        if (kind == Recovered.Kind.RECOVERY) throw new NotVisible("recovery of " + claim);
        return attempts.once(by, ref, "recovery.propose", "claim " + claim, "fund office", List.of(kind.name(), words), () -> {
            store.lock(claim);
            PaidClaim paid = store.paid(claim).orElseThrow();
            long owed = recoveries.owed(paid).fen();
            if (owed == 0) return Optional.of(RecoveryRefusal.NOTHING_OWED);
            boolean open = recoveries.standing(paid).stream()
                    .anyMatch(one -> !one.confirmed() || one.kind() == Recovered.Kind.WRITE_OFF);
            if (open) return Optional.of(RecoveryRefusal.OPEN);
            boolean writeOff = kind == Recovered.Kind.WRITE_OFF;
            if (writeOff && paid.endedOn() == null) return Optional.of(RecoveryRefusal.NOT_FINAL);
            if (writeOff && recoveries.today().isBefore(recoveries.writeOffFrom(paid))) return Optional.of(RecoveryRefusal.TOO_EARLY);
            store.add(Recovered.made(
                    paid, ref, kind, FundTables.RECOVERY.start(), recoveries.today(), owed, 0, new Recovery(0, owed, 0, 0), words, null,
                    clock.instant(), by.account(), by.name()));
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the office that keeps the fund */
    Optional<RecoveryRefusal> approve(Checker checker, String ref, String key) {
        Recovered seen = recoveries.own(checker.actor(), ref);
        boolean writeOff = seen.kind() == Recovered.Kind.WRITE_OFF;
        RecoveryEvent event = writeOff ? RecoveryEvent.WRITE_OFF : RecoveryEvent.DEMAND;
        return decide(checker, seen, key, event, "", one -> {
            if (one.madeAccount().equals(checker.actor().account())) return Optional.of(RecoveryRefusal.SAME_PERSON);
            PaidClaim paid = store.paid(one.claim()).orElseThrow();
            boolean open = recoveries.standing(paid).stream().anyMatch(other -> !other.confirmed() && !other.ref().equals(ref));
            if (open || recoveries.owed(paid).fen() != one.receivedFen()) return Optional.of(RecoveryRefusal.CHANGED);
            if (writeOff)
                book.writeOff(paid.whose(), ref, one.receivedFen(), paid.number(), both(one.madeAccount(), checker));
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the office that keeps the fund */
    Optional<RecoveryRefusal> drop(Checker checker, String ref, String key, String words) {
        return decide(checker, recoveries.own(checker.actor(), ref), key, RecoveryEvent.DROP, words, one -> Optional.empty());
    }

    /**
     * 登记到账.
     *
     * @throws NotVisible for anyone but a maker of the office that keeps the fund
     */
    Optional<RecoveryRefusal> arrive(Maker maker, String ref, String key, LocalDate on, String voucher) {
        Actor by = maker.actor();
        Recovered seen = recoveries.own(by, ref);
        return attempts.once(
                by, key, "recovery.arrive", "recovery " + ref, "fund office", List.of(on.toString(), voucher), () -> {
                    store.lock(seen.claim());
                    Recovered one = store.find(ref).orElseThrow();
                    Optional<RecoveryState> to = FundTables.RECOVERY.after(one.state(), RecoveryEvent.ARRIVE);
                    if (to.isEmpty()) return Optional.of(RecoveryRefusal.MOVE);
                    if (on.isBefore(one.receivedOn()) || on.isAfter(recoveries.today())) return Optional.of(RecoveryRefusal.DAY);
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
        return decide(checker, recoveries.own(checker.actor(), ref), key, RecoveryEvent.CONFIRM, "", one -> {
            String arrived = Objects.requireNonNull(one.arrivedAccount());
            if (arrived.equals(checker.actor().account())) return Optional.of(RecoveryRefusal.SAME_PERSON);
            PaidClaim paid = store.paid(one.claim()).orElseThrow();
            Owed owed = recoveries.owed(paid);
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
        return decide(checker, recoveries.own(checker.actor(), ref), key, RecoveryEvent.RETURN, words, one -> Optional.empty());
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
                    Optional<RecoveryState> to = FundTables.RECOVERY.after(one.state(), event);
                    if (to.isEmpty()) return Optional.of(RecoveryRefusal.MOVE);
                    Optional<RecoveryRefusal> refused = done.apply(one);
                    if (refused.isPresent()) return refused;
                    LocalDate due = event == RecoveryEvent.DEMAND ? due(one) : null;
                    store.decide(by, one.ref(), to.get(), due, words.isEmpty() ? null : words, clock.instant());
                    return refused;
                });
    }

    private @Nullable LocalDate due(Recovered one) {
        return recoveries.dueOn(store.paid(one.claim()).orElseThrow(), recoveries.today());
    }

    private static String both(String first, Checker checker) {
        return first + " " + checker.actor().account();
    }
}
