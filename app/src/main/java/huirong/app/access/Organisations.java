package huirong.app.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations on the platform. */
@Component
public class Organisations {
    private final OrganisationStore store;
    private final ApplicationEventPublisher events;

    Organisations(OrganisationStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** By code. Names and kinds of organisations are known to everyone: a fact's evidence names its source. */
    public Optional<Organisation> find(String code) {
        return store.find(code);
    }

    /** The codes of an organisation and of all units below it: whose work its people see. */
    public Set<String> units(String code) {
        return store.units(code);
    }

    /**
     * All, by kind and code.
     *
     * @throws NotVisible for anyone but the operator's administrator
     */
    public List<Organisation> list(Actor by) {
        if (!by.administersPlatform()) throw new NotVisible("organisations");
        return store.list(by.scope());
    }

    /**
     * Registers an organisation; said twice, it is the same. There is one operator, and it is there already.
     *
     * @throws NotVisible for anyone but the operator's administrator
     */
    @Transactional
    public Registered register(Actor by, Organisation organisation) {
        if (!by.administersPlatform()) throw new NotVisible("organisations");
        if (organisation.kind() == Organisation.Kind.OPERATOR
                && !organisation.code().equals(Organisation.OPERATOR)) return Registered.DIFFERENT;
        if (store.add(organisation)) {
            events.publishEvent(AccessActed.by(by, "organisation.register", organisation.code()));
            return Registered.CREATED;
        }
        return store.find(organisation.code()).filter(organisation::equals).isPresent()
                ? Registered.SAME
                : Registered.DIFFERENT;
    }
}
