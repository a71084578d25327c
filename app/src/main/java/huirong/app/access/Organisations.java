package huirong.app.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations on the platform. */
@Component
public class Organisations {
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()-]{2,39}");

    private final OrganisationStore store;
    private final ApplicationEventPublisher events;
    private final Map<String, Organisation> named = new ConcurrentHashMap<>();

    Organisations(OrganisationStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** By code. Names and kinds of organisations are known to everyone: a fact's evidence names its source. */
    public Optional<Organisation> find(String code) {
        return store.find(code);
    }

    /**
     * What an organisation is called on a page; the code where nobody has it. An organisation keeps its name, so each is read once.
     *
     * @param language of the page
     */
    public String name(String code, String language) {
        Organisation known = named.get(code);
        if (known == null) {
            known = store.find(code).orElse(null);
            if (known == null) return code;
            named.put(code, known);
        }
        return known.name(language);
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

    /** All legal entities of a kind, by code: whom an officer may name. */
    public List<Organisation> entities(Organisation.Kind kind) {
        return store.entities(kind);
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

    /** The number of an organisation's office, for whoever has to remind it of something. */
    public Optional<String> phone(String code) {
        return store.phone(code);
    }

    /**
     * States the number of an organisation's office.
     *
     * @param phone nothing to leave none
     * @return false if it cannot be one
     * @throws NotVisible for anyone who does not administer the organisation
     */
    @Transactional
    public boolean phone(Actor by, String code, String phone) {
        if (!by.administers(code)) throw new NotVisible("organisation " + code);
        String stated = phone.strip();
        if (!stated.isEmpty() && !PHONE.matcher(stated).matches()) return false;
        store.phone(code, stated.isEmpty() ? null : stated);
        events.publishEvent(AccessActed.by(by, "organisation.phone", "organisation " + code));
        return true;
    }

    /** With the legal entity it belongs to; empty if its parent is none. */
    private Optional<Organisation> placed(Organisation organisation) {
        if (organisation.parent() == null) return Optional.of(organisation.of(organisation.code()));
        return store.find(organisation.parent())
                .filter(parent -> parent.kind() == organisation.kind() && parent.kind() != Organisation.Kind.OPERATOR)
                .map(parent -> organisation.of(parent.entity()));
    }
}
