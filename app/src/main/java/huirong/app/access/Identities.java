package huirong.app.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What identity providers proved of people. */
@Component
public class Identities {
    private final IdentityStore store;

    Identities(IdentityStore store) {
        this.store = store;
    }

    /** What was proven of this person; empty for an account that signs in with a password. */
    public Optional<ProvenIdentity> of(Actor actor) {
        return store.find(actor.account());
    }
}
