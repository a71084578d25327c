package huirong.app.membership;

import huirong.app.access.Actor;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether it is proven that a person may act for a firm, and by what. */
@Component
class Proofs {
    Optional<ProvenBy> of(Actor actor, Membership claim) {
        return actor.represents(claim.firm()) ? Optional.of(ProvenBy.COUNTER) : Optional.empty();
    }

    /** Lets the account act for the firm from now on. */
    void grant(Membership claim, LocalDate today) {}
}
