package huirong.app.membership.joining;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.membership.Membership;
import huirong.core.membership.MembershipEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a zone's credit office decides about claims: disputes, and firms of whom the register says too little. Each with its
 * reason, which the people concerned see.
 */
@Component
class Rulings {
    /** What is decided. */
    enum Decision {
        /** The claimant represents the firm; whoever did so until now does no longer. */
        UPHOLD,
        /** The claim is turned down; everything else stays as it is. */
        DISMISS,
        /** The rules of entry count as met. */
        ADMIT
    }

    private final MembershipStore store;
    private final RegisteredMembers members;
    private final Proofs proofs;
    private final Clerks clerks;
    private final Moves moves;
    private final Attempts attempts;
    private final Clock clock;

    Rulings(
            MembershipStore store,
            RegisteredMembers members,
            Proofs proofs,
            Clerks clerks,
            Moves moves,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.members = members;
        this.proofs = proofs;
        this.clerks = clerks;
        this.moves = moves;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Decides.
     *
     * @param office a person of the zone's credit office
     * @param ref of the claim
     * @throws NotVisible for anyone else
     */
    Optional<JoinRefusal> decide(Actor office, String key, String ref, Decision decision, String reason) {
        Membership claim = members.kept(office, ref);
        return attempts.once(
                office,
                key,
                "membership." + decision.name().toLowerCase(java.util.Locale.ROOT),
                "membership " + ref,
                "zone-office",
                List.of(ref, reason),
                () -> {
                    if (reason.isBlank()) return Optional.of(JoinRefusal.REASON);
                    store.lock(claim.firm());
                    return switch (decision) {
                        case UPHOLD -> uphold(office, claim, reason.strip());
                        case DISMISS -> moves.take(claim, MembershipEvent.DISMISS, office, reason.strip());
                        case ADMIT -> moves.take(claim, MembershipEvent.JOIN, office, reason.strip());
                    };
                });
    }

    /** Powers are about the firm, not the zone: the ruling counts wherever the other acted for it. */
    private Optional<JoinRefusal> uphold(Actor office, Membership claim, String reason) {
        LocalDate today = LocalDate.now(clock);
        for (Membership held : store.ofFirm(claim.firm())) {
            if (!held.holds()) continue;
            Optional<JoinRefusal> refused = moves.take(held, MembershipEvent.END, office, reason);
            if (refused.isPresent()) return refused;
            clerks.end(held, today);
        }
        proofs.endOthers(claim);
        store.proven(claim.ref(), ProvenBy.RULING, today);
        proofs.grant(claim, today);
        return moves.take(claim, MembershipEvent.UPHOLD, office, reason);
    }
}
