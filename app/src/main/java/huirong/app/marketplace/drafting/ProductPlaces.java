package huirong.app.marketplace.drafting;

import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In which zones a bank offers products, and which of its units keep the requests for them. */
@Component
class ProductPlaces {
    private final Zones zones;
    private final Organisations organisations;

    ProductPlaces(Zones zones, Organisations organisations) {
        this.zones = zones;
        this.organisations = organisations;
    }

    List<Zone> zones(String bank) {
        return zones.ofBank(bank);
    }

    /** The bank itself and all units below it, by code. */
    List<Organisation> units(String bank) {
        return organisations.within(bank).stream()
                .sorted()
                .map(organisations::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** By code; the organisation of a product is always there. */
    Organisation name(String code) {
        return organisations.find(code).orElseThrow();
    }
}
