package huirong.app.membership.zone;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.audit.Audit;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The zones, which the operator opens. */
@Component
class OpenedZones implements Zones {
    /** What became of opening a zone. */
    enum Opened {
        CREATED,
        SAME,
        DIFFERENT,
        /** The office, the fund office or a bank is not on the platform as what it is named. */
        ORGANISATION
    }

    private final ZoneStore store;
    private final Organisations organisations;
    private final Audit audit;
    private final Clock clock;

    OpenedZones(ZoneStore store, Organisations organisations, Audit audit, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Optional<Zone> find(String code) {
        return store.find(code);
    }

    @Override
    public List<Zone> all() {
        return store.all();
    }

    @Override
    public List<Zone> ofBank(String entity) {
        return store.all().stream().filter(zone -> zone.banks().contains(entity)).toList();
    }

    @Override
    public List<Zone> ofOffice(String code) {
        return store.all().stream()
                .filter(zone -> zone.office().equals(code) || zone.fundOffice().equals(code))
                .toList();
    }

    /**
     * Opens a zone; said twice, it is the same.
     *
     * @throws NotVisible for anyone but the operator's administrator
     */
    @Transactional
    Opened open(Actor by, Zone zone) {
        if (!by.administersPlatform()) throw new NotVisible("zones");
        boolean known = is(zone.office(), kind -> kind == Kind.CREDIT_OFFICE)
                && is(zone.fundOffice(), kind -> kind == Kind.FUND_OFFICE)
                && zone.banks().stream().allMatch(bank -> is(bank, kind -> kind == Kind.BANK));
        if (!known) return Opened.ORGANISATION;
        if (store.add(zone, clock.instant())) {
            audit.record(by, "zone.open", "zone " + zone.code(), "administration", true);
            return Opened.CREATED;
        }
        return store.find(zone.code()).filter(zone::equals).isPresent() ? Opened.SAME : Opened.DIFFERENT;
    }

    private boolean is(String code, Predicate<Kind> kind) {
        return organisations.find(code)
                .filter(found -> found.entity().equals(code))
                .map(Organisation::kind)
                .filter(kind)
                .isPresent();
    }
}
