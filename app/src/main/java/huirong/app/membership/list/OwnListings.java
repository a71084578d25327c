package huirong.app.membership.list;

import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The entries of a firm in all zones, as its own people read them. */
@Component
class OwnListings {
    private final KeptLists lists;
    private final Zones zones;
    private final Organisations organisations;

    OwnListings(KeptLists lists, Zones zones, Organisations organisations) {
        this.lists = lists;
        this.zones = zones;
        this.organisations = organisations;
    }

    /**
     * An entry with whom to ask.
     *
     * @param zone name of the zone
     * @param office name of the office that keeps the list, one of whose people answers
     * @param phone of the office; null if it stated none
     */
    record Shown(Kept kept, String zone, String office, @Nullable String phone) {}

    /** Newest first. */
    List<Shown> of(String firm) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        return lists.ofFirm(firm).stream().map(kept -> shown(kept, language)).toList();
    }

    private Shown shown(Kept kept, String language) {
        Zone zone = zones.find(kept.zone()).orElseThrow();
        Optional<Organisation> office = organisations.find(zone.office());
        return new Shown(
                kept,
                zone.name(language),
                office.map(found -> found.name(language)).orElse(zone.office()),
                organisations.phone(zone.office()).orElse(null));
    }
}
