package huirong.app.compensation.recovery;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.guarantee.Calls;
import huirong.core.fund.RecoveryState;
import huirong.core.fund.payout.Owed;
import huirong.core.fund.payout.Recovery;
import huirong.core.fund.policy.RecoveryTerms;
import huirong.core.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 追偿: what came back of paid claims, what is still owed for them, and who may know it. */
@Component
public class Recoveries {
    private final RecoveryStore store;
    private final Policies policies;
    private final FundOffices offices;
    private final Calls calls;
    private final Clock clock;

    Recoveries(RecoveryStore store, Policies policies, FundOffices offices, Calls calls, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.offices = offices;
        this.calls = calls;
        this.clock = clock;
    }

    /** Whether what was paid of a claim is demanded back, or was. */
    public boolean demanded(String claim) {
        return store.of(claim).stream().anyMatch(one -> one.stands() && one.kind() == Recovered.Kind.CLAWBACK);
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

    List<Recovered> of(PaidClaim paid) {
        return store.of(paid.ref());
    }

    /** By claim; one statement, however many claims there are. A claim without any is not a key. */
    Map<String, List<Recovered>> of(List<PaidClaim> paid) {
        if (paid.isEmpty()) return Map.of();
        return store.ofAll(paid.stream().map(PaidClaim::ref).toList()).stream()
                .collect(Collectors.groupingBy(Recovered::claim));
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

    /** What each has borne and not got back, everything reported so far counted, and what is demanded once two persons agreed to it. */
    Recovery.Borne borne(PaidClaim paid) {
        List<Recovered> standing = standing(paid).stream()
                .filter(one -> one.kind() != Recovered.Kind.WRITE_OFF && one.state() != RecoveryState.PROPOSED)
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

    RecoveryTerms terms(PaidClaim paid) {
        return policies.version(paid.zone(), paid.policyVersion()).recoveries();
    }

    /** The day from which what is owed may be written off. */
    LocalDate writeOffFrom(PaidClaim paid) {
        return paid.lastPaidOn().plusYears(terms(paid).writeOffYears());
    }

    /** Everything reported or proposed for it that was not dropped. */
    List<Recovered> standing(PaidClaim paid) {
        return of(paid).stream().filter(Recovered::stands).toList();
    }

    /** Last working day for handing on what came in on a day; null where the year's holidays are not known. */
    @Nullable LocalDate dueOn(PaidClaim paid, LocalDate from) {
        return WorkingDays.after(from, terms(paid).returnDays()).orElse(null);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
