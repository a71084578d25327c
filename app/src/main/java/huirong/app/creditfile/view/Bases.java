package huirong.app.creditfile.view;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation;
import huirong.app.access.Organisation.Kind;
import huirong.app.creditfile.consent.Consent;
import huirong.app.creditfile.consent.LiveConsents;
import huirong.app.creditfile.consent.StatedConsent;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.CollectionBasis;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The check: who may read a firm's file, and on what basis. */
@Component
class Bases {
    /** The act that makes keeping and checking the shared file the credit office's duty. */
    static final String SHARING_ACT = "政务数据共享条例";

    private final LiveConsents consents;
    private final FileStore store;
    private final Clock clock;

    Bases(LiveConsents consents, FileStore store, Clock clock) {
        this.consents = consents;
        this.store = store;
        this.clock = clock;
    }

    /** Items on authorisation that nobody may collect for the firm today, as it lets the platform collect none or others. */
    Set<String> uncollected(Firm firm) {
        List<Consent> given = consents.ofFirm(firm.home(), Organisation.OPERATOR, LocalDate.now(clock));
        return Catalogue.ITEMS.stream()
                .filter(item -> item.basis() == CollectionBasis.AUTHORISED)
                .map(CatalogueItem::code)
                .filter(code -> given.stream().noneMatch(consent -> consent.items().contains(code)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Why there is no basis: a reader whose authorisation is over knows the firm, and hears that it is over and since when;
     * nobody else hears anything.
     */
    NotVisible refusal(Actor actor, Firm firm) {
        String asked = "firm " + firm.ref();
        if (actor.organisation().kind() != Kind.BANK) return new NotVisible(asked);
        LocalDate today = LocalDate.now(clock);
        StatedConsent over = consents.over(List.of(firm.ref()), actor.organisation().entity(), today).get(firm.ref());
        return over == null ? new NotVisible(asked) : new NotVisible(asked, "authorisation-over." + over.state(today), over.ended());
    }

    /** The widest basis this actor has for this firm today; empty if there is none. */
    Optional<Grant> check(Actor actor, Firm firm) {
        if (firm.ref().equals(actor.firm())) return Optional.of(new Grant(new Basis.OwnFile(), List.of()));
        String organisation = actor.organisation().entity();
        Kind kind = actor.organisation().kind();
        if (kind == Kind.CREDIT_OFFICE || kind == Kind.AUDIT)
            return Optional.of(new Grant(new Basis.PublicDuty(SHARING_ACT), List.of()));
        // The operator is authorised to collect for a firm, never to read its file.
        if (kind == Kind.OPERATOR) return Optional.empty();
        List<Consent> given = consents.ofFirm(firm.home(), organisation, LocalDate.now(clock));
        if (!given.isEmpty()) return Optional.of(new Grant(new Basis.Consent(organisation), given));
        if (kind == Kind.DEPARTMENT && store.delivered(firm.home(), organisation))
            return Optional.of(new Grant(new Basis.SourceOfThisFact(organisation), List.of()));
        return Optional.empty();
    }
}
