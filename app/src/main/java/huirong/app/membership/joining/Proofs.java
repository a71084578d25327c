package huirong.app.membership.joining;

import huirong.app.access.Accounts;
import huirong.app.access.Actor;
import huirong.app.access.Identities;
import huirong.app.access.Power;
import huirong.app.membership.Membership;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether it is proven that a person represents a firm, by what, and whether anybody else does. */
@Component
class Proofs {
    private final Identities identities;
    private final Accounts accounts;

    Proofs(Identities identities, Accounts accounts) {
        this.identities = identities;
        this.accounts = accounts;
    }

    Optional<ProvenBy> of(Actor actor, Membership claim) {
        if (actor.represents(claim.firm())) return Optional.of(ProvenBy.COUNTER);
        return identities
                .of(actor)
                .filter(proven -> proven.realName() && proven.firms().get(claim.uscc()) == Power.REPRESENTATIVE)
                .map(proven -> ProvenBy.IDENTITY);
    }

    /** True if another account represents the firm. */
    boolean heldByAnother(Membership claim) {
        return accounts.representatives(claim.firm()).stream().anyMatch(ref -> !ref.equals(claim.account()));
    }

    /** Lets the account act for the firm from now on. */
    void grant(Membership claim, LocalDate today) {
        accounts.grantPower(claim.account(), claim.firm(), claim.power(), today, null);
    }

    /** Nobody but the claimant represents the firm any more. */
    void endOthers(Membership claim) {
        accounts.representatives(claim.firm()).stream()
                .filter(ref -> !ref.equals(claim.account()))
                .forEach(accounts::endPower);
    }

    /** Lets an account fill in for the firm until a day. */
    void grantClerk(String account, String firm, LocalDate today, LocalDate until) {
        accounts.grantPower(account, firm, Power.CLERK, today, until);
    }

    /** The account acts for no firm any more. */
    void end(String account) {
        accounts.endPower(account);
    }
}
