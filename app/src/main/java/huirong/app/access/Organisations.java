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

    /**
     * All, by kind and code.
     *
     * @throws NotVisible for anyone but the operator's administrator
     */
    public List<Organisation> list(Actor by) {
        if (!by.administersPlatform()) throw new NotVisible("organisations");
        return store.list(by.scope());
    }

    /** Codes of this organisation and of all units below it. */
    public Set<String> within(String code) {
        return store.within(code);
    }

    /**
     * Registers an organisation; said twice, it is the same. There is one operator, and it is there already. A unit is of
     * its parent's kind and belongs to its parent's legal entity, whatever was stated.
     *
     * @throws NotVisible for anyone but the operator's administrator
     */
    @Transactional
    public Registered register(Actor by, Organisation organisation) {
        if (!by.administersPlatform()) throw new NotVisible("organisations");
        if (organisation.kind() == Organisation.Kind.OPERATOR
                && !organisation.code().equals(Organisation.OPERATOR)) return Registered.DIFFERENT;
        Optional<Organisation> placed = placed(organisation);
        if (placed.isEmpty()) return Registered.NO_PARENT;
        if (store.add(placed.get())) {
            events.publishEvent(AccessActed.by(by, "organisation.register", organisation.code()));
            return Registered.CREATED;
        }
        return store.find(organisation.code()).filter(placed.get()::equals).isPresent()
                ? Registered.SAME
                : Registered.DIFFERENT;
    }

    /** With the legal entity it belongs to; empty if its parent is none. */
    private Optional<Organisation> placed(Organisation organisation) {
        if (organisation.parent() == null) return Optional.of(organisation.of(organisation.code()));
        return store.find(organisation.parent())
                .filter(parent -> parent.kind() == organisation.kind() && parent.kind() != Organisation.Kind.OPERATOR)
                .map(parent -> organisation.of(parent.entity()));
    }
}
