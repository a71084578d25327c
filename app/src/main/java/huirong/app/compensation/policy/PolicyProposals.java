package huirong.app.compensation.policy;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.core.fund.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * New versions of a fund's policy: one person of its office proposes one, another puts it in force on its first day or returns it
 * with words. What a filed loan is paid by stays the version it was filed under.
 */
@Component
class PolicyProposals {
    private static final String BASIS = "fund office";

    private final FundOffices offices;
    private final ProposalStore store;
    private final Policies policies;
    private final Attempts attempts;
    private final Clock clock;

    PolicyProposals(FundOffices offices, ProposalStore store, Policies policies, Attempts attempts, Clock clock) {
        this.offices = offices;
        this.store = store;
        this.policies = policies;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Of a zone's fund, newest first; none for whoever neither keeps nor audits it. */
    List<PolicyProposal> ofZone(Actor actor, String zone) {
        return offices.reads(actor, zone) ? store.ofZone(zone) : List.of();
    }

    /** @throws NotVisible for whoever neither keeps nor audits the fund */
    PolicyProposal find(Actor actor, String ref) {
        return store.find(ref)
                .filter(proposal -> offices.reads(actor, proposal.zone()))
                .orElseThrow(() -> new NotVisible("policy proposal " + ref));
    }

    /**
     * @param ref of the proposal, which is the form's key
     * @throws NotVisible for anyone but a maker of the office that keeps the fund
     */
    Optional<PolicyRefusal> propose(Maker maker, String ref, String zone, Policy policy) {
        Actor by = maker.actor();
        offices.own(by, zone);
        return attempts.once(by, ref, "policy.propose", "policy proposal " + ref, BASIS, List.of(zone, policy.canonical()), () -> {
            if (policies.versions(zone).isEmpty()) return Optional.of(PolicyRefusal.NO_FUND);
            if (policies.on(zone, policy.from()).filter(policy::rulesAs).isPresent()) return Optional.of(PolicyRefusal.UNCHANGED);
            store.propose(by, ref, zone, policy, clock.instant());
            return Optional.empty();
        });
    }

    /**
     * Makes it the fund's next version.
     *
     * @throws NotVisible for anyone but a checker of the office that keeps the fund
     */
    Optional<PolicyRefusal> confirm(Checker checker, String ref, String key) {
        return second(checker, ref, key, "policy.confirm", "", proposal -> {
            Policy policy = proposal.policy();
            if (policy.from().isBefore(LocalDate.now(clock))) return Optional.of(PolicyRefusal.BEGUN);
            int version = policies.next(proposal.zone());
            policies.enter(proposal.zone(), policy.over(version, policy.from(), policy.until()));
            store.rule(checker.actor(), ref, PolicyProposal.State.IN_FORCE, version, null, clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the office that keeps the fund */
    Optional<PolicyRefusal> giveBack(Checker checker, String ref, String key, String words) {
        return second(checker, ref, key, "policy.return", words, proposal -> {
            store.rule(checker.actor(), ref, PolicyProposal.State.RETURNED, null, words, clock.instant());
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a maker of the office that keeps the fund */
    Optional<PolicyRefusal> withdraw(Maker maker, String ref, String key) {
        Actor by = maker.actor();
        return decided(by, ref, key, "policy.withdraw", "", proposal -> {
            store.rule(by, ref, PolicyProposal.State.WITHDRAWN, null, null, clock.instant());
            return Optional.empty();
        });
    }

    private Optional<PolicyRefusal> second(
            Checker checker, String ref, String key, String act, String content, Ruling ruling) {
        Actor by = checker.actor();
        return decided(by, ref, key, act, content, proposal -> proposal.proposedAccount().equals(by.account())
                ? Optional.of(PolicyRefusal.SAME_PERSON)
                : ruling.on(proposal));
    }

    private Optional<PolicyRefusal> decided(Actor by, String ref, String key, String act, String content, Ruling ruling) {
        String zone = find(by, ref).zone();
        offices.own(by, zone);
        Supplier<Optional<PolicyRefusal>> done = () -> {
            store.lock(zone);
            PolicyProposal proposal = store.find(ref).orElseThrow();
            return proposal.open() ? ruling.on(proposal) : Optional.of(PolicyRefusal.MOVE);
        };
        return attempts.once(by, key, act, "policy proposal " + ref, BASIS, content, done);
    }

    /** What is done about an open proposal. */
    private interface Ruling {
        Optional<PolicyRefusal> on(PolicyProposal proposal);
    }
}
