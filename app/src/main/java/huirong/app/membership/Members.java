package huirong.app.membership;

import huirong.app.access.Actor;
import huirong.app.creditfile.view.PublicRegister;
import huirong.core.membership.MembershipState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who joined which zone. */
@Component
public class Members {
    private final MembershipStore store;
    private final PublicRegister register;

    Members(MembershipStore store, PublicRegister register) {
        this.store = store;
        this.register = register;
    }

    /** The claims and memberships of the person, and those of the firm the person acts for, newest first. */
    public List<Membership> of(Actor actor) {
        String firm = actor.firm();
        Stream<Membership> firms =
                firm == null ? Stream.of() : store.ofFirm(firm).stream().filter(Membership::holds);
        return Stream.concat(store.ofAccount(actor.account()).stream(), firms).distinct().toList();
    }

    public boolean joined(String zone, String firm) {
        return find(zone, firm).filter(found -> found.state() == MembershipState.JOINED).isPresent();
    }

    /** The membership that is proven or joined, if there is one. */
    public Optional<Membership> find(String zone, String firm) {
        return store.ofFirm(firm).stream()
                .filter(found -> found.zone().equals(zone) && found.holds())
                .findFirst();
    }

    /** The registered name of a firm, which is public; its reference if the register says nothing. */
    public String name(String firm) {
        return register.names(List.of(firm)).getOrDefault(firm, firm);
    }

    /** The registered names of firms, by reference; without those of whom the register says nothing. */
    public Map<String, String> names(List<String> firms) {
        return register.names(firms);
    }
}
