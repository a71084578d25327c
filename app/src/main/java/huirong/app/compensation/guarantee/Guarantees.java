package huirong.app.compensation.guarantee;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisations;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.lending.ContractedLine;
import huirong.app.lending.ContractedLines;
import huirong.app.lending.Loan;
import huirong.app.membership.Zone;
import huirong.core.guarantee.DeclineReason;
import huirong.core.guarantee.Duty;
import huirong.core.guarantee.FeeCeiling;
import huirong.core.guarantee.GuaranteeEvent;
import huirong.core.guarantee.GuaranteeState;
import huirong.core.guarantee.GuaranteeTables;
import huirong.core.loan.LineState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * 担保: a bank names a guarantor for a line; one person of the guarantor proposes to accept, a second approves, or it is declined with a
 * reason. From then on it covers what is drawn under the line.
 */
@Component
public class Guarantees {
    private static final String GUARANTOR = "guarantor";

    private final GuaranteeStore store;
    private final ContractedLines lines;
    private final Organisations organisations;
    private final Policies policies;
    private final FundOffices offices;
    private final Attempts attempts;
    private final Clock clock;

    Guarantees(
            GuaranteeStore store,
            ContractedLines lines,
            Organisations organisations,
            Policies policies,
            FundOffices offices,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.lines = lines;
        this.organisations = organisations;
        this.policies = policies;
        this.offices = offices;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Whom a bank may name. */
    List<Organisation> guarantors() {
        return organisations.entities(Kind.GUARANTOR);
    }

    /**
     * @param ref of the guarantee, which is the form's key
     * @throws NotVisible for anyone but a maker of the line's bank
     */
    Optional<GuaranteeRefusal> name(Maker maker, String line, String ref, NewGuarantee asked) {
        Actor by = maker.actor();
        ContractedLine own = lines.own(by, line);
        return attempts.once(by, ref, "guarantee.name", "line " + line, "bank", asked.toString(), () -> {
            if (own.state() == LineState.ENDED) return Optional.of(GuaranteeRefusal.LINE_ENDED);
            if (guarantors().stream().noneMatch(one -> one.code().equals(asked.guarantor())))
                return Optional.of(GuaranteeRefusal.NO_GUARANTOR);
            Duty duty = asked.duty();
            if (duty.mostFen() > own.amountFen()) return Optional.of(GuaranteeRefusal.AMOUNT_HIGH);
            if (duty.mostFen() < Duty.leastFen(duty.share(), own.amountFen())) return Optional.of(GuaranteeRefusal.AMOUNT_LOW);
            boolean added = store.add(ref, own, asked, GuaranteeTables.GUARANTEE.start(), by, clock.instant());
            return added ? Optional.empty() : Optional.of(GuaranteeRefusal.NAMED_BEFORE);
        });
    }

    /** @throws NotVisible for anyone but a maker of the bank that named it */
    Optional<GuaranteeRefusal> withdraw(Maker maker, String ref, String key) {
        return move(maker.actor(), ref, key, GuaranteeEvent.WITHDRAW, "bank", "", (one, to) -> {
            store.decided(ref, to, null, null, null, maker.actor(), clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a maker of the guarantor */
    Optional<GuaranteeRefusal> propose(Maker maker, String ref, String key, Acceptance terms) {
        return move(maker.actor(), ref, key, GuaranteeEvent.PROPOSE, GUARANTOR, terms.toString(), (one, to) -> {
            if (terms.fee() > ceiling(one)) return Optional.of(GuaranteeRefusal.FEE_HIGH);
            store.proposed(ref, to, terms, maker.actor(), clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the guarantor */
    Optional<GuaranteeRefusal> approve(Checker checker, String ref, String key) {
        Actor by = checker.actor();
        return move(by, ref, key, GuaranteeEvent.APPROVE, GUARANTOR, "", (one, to) -> {
            if (by.account().equals(one.proposedAccount())) return Optional.of(GuaranteeRefusal.SAME_PERSON);
            store.decided(ref, to, LocalDate.now(clock), null, null, by, clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the guarantor */
    Optional<GuaranteeRefusal> giveBack(Checker checker, String ref, String key, String words) {
        return move(checker.actor(), ref, key, GuaranteeEvent.RETURN, GUARANTOR, words, (one, to) -> {
            store.decided(ref, to, null, null, words, checker.actor(), clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a maker of the guarantor */
    Optional<GuaranteeRefusal> decline(Maker maker, String ref, String key, DeclineReason reason, String words) {
        return move(maker.actor(), ref, key, GuaranteeEvent.DECLINE, GUARANTOR, reason + " " + words, (one, to) -> {
            store.decided(ref, to, null, reason, words, maker.actor(), clock.instant());
            return Optional.empty();
        });
    }

    private interface Done {
        Optional<GuaranteeRefusal> with(Guarantee one, GuaranteeState to);
    }

    private Optional<GuaranteeRefusal> move(
            Actor by, String ref, String key, GuaranteeEvent event, String basis, String content, Done done) {
        visible(by, ref);
        return attempts.once(by, key, "guarantee.move", "guarantee " + ref, basis, List.of(event.name(), content), () -> {
            Guarantee one = store.locked(ref).orElseThrow();
            return GuaranteeTables.GUARANTEE
                    .after(one.state(), event)
                    .map(to -> done.with(one, to))
                    .orElse(Optional.of(GuaranteeRefusal.MOVE));
        });
    }

    /** The highest fee of a year that may be taken for it, basis points. */
    int ceiling(Guarantee one) {
        return FeeCeiling.of(policies.on(one.zone(), LocalDate.now(clock))
                .map(policy -> policy.admission().feesMost())
                .orElse(null));
    }

    /** @throws NotVisible for anyone but its bank, its guarantor, an auditor, and the office of the zone's fund once it is in force */
    Guarantee visible(Actor actor, String ref) {
        return store.find(ref)
                .filter(one -> sees(actor, one))
                .orElseThrow(() -> new NotVisible("guarantee " + ref));
    }

    private boolean sees(Actor actor, Guarantee one) {
        String own = actor.organisation().entity();
        if (actor.of(Kind.BANK)) return one.bank().equals(own);
        if (actor.of(Kind.GUARANTOR)) return one.guarantor().equals(own);
        return actor.of(Kind.AUDIT) || one.inForce() && offices.keeps(actor, one.zone());
    }

    /** Of a guarantor and of a bank its own, of a fund's office and of an auditor those in force. */
    List<Guarantee> list(Actor actor) {
        String own = actor.organisation().entity();
        if (actor.of(Kind.GUARANTOR)) return store.ofGuarantor(own);
        if (actor.of(Kind.BANK)) return store.ofBank(own);
        List<Zone> readable = offices.readable(actor);
        if (readable.isEmpty()) throw new NotVisible("guarantees");
        return store.ofZones(readable.stream().map(Zone::code).toList());
    }

    /** @throws NotVisible for whoever acts for no firm */
    List<Guarantee> ofFirm(Actor own) {
        String firm = own.firm();
        if (firm == null) throw new NotVisible("guarantees");
        return store.ofFirm(firm);
    }

    /** Newest first; who may see them is the caller's to ask. */
    List<Guarantee> ofLine(String line) {
        return store.ofLine(line);
    }

    /** By reference; who may see it is the caller's to ask. */
    public Optional<Guarantee> find(String ref) {
        return store.find(ref);
    }

    /** What covers each of the loans, by loan; of a loan that nothing covers nothing. However many loans, one statement. */
    public Map<String, Guarantee> covering(Collection<Loan> loans) {
        List<String> asked = loans.stream().map(Loan::line).distinct().toList();
        Map<String, Guarantee> ofLine = store.inForce(asked).stream()
                .collect(Collectors.toMap(Guarantee::line, Function.identity()));
        Map<String, Guarantee> covering = new HashMap<>();
        for (Loan loan : loans) {
            Guarantee one = ofLine.get(loan.line());
            if (one != null && one.covers(loan.drawnOn())) covering.put(loan.ref(), one);
        }
        return covering;
    }
}
