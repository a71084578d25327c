package huirong.app.compensation.filing.room;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisations;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.core.fund.Room;
import huirong.core.fund.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is left under policies that set nothing aside for one loan: of a bank its own, of a fund’s office and an auditor every bank’s. */
@Component
public class RoomViews {
    private final Rooms rooms;
    private final Policies policies;
    private final FundLedger ledger;
    private final FundOffices offices;
    private final Zones zones;
    private final Organisations organisations;
    private final Messages messages;
    private final Figures figures;
    private final Clock clock;

    RoomViews(
            Rooms rooms,
            Policies policies,
            FundLedger ledger,
            FundOffices offices,
            Zones zones,
            Organisations organisations,
            Messages messages,
            Figures figures,
            Clock clock) {
        this.rooms = rooms;
        this.policies = policies;
        this.ledger = ledger;
        this.offices = offices;
        this.zones = zones;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
        this.clock = clock;
    }

    public List<ShownRoom> of(Actor actor) {
        boolean bank = actor.of(Kind.BANK);
        String own = actor.organisation().entity();
        return (bank ? zones.ofBank(own) : offices.readable(actor))
                .stream().flatMap(zone -> of(zone, bank ? List.of(own) : zone.banks(), bank)).toList();
    }

    private Stream<ShownRoom> of(Zone zone, List<String> banks, boolean own) {
        return policies.on(zone.code(), LocalDate.now(clock)).stream().flatMap(policy -> switch (policy.cover().kind()) {
            case SHARE -> Stream.of();
            case LEVERAGE -> Stream.of(leverage(zone, policy));
            case QUOTA -> banks.stream().map(bank -> quota(zone, policy, bank, own));
        });
    }

    private ShownRoom leverage(Zone zone, Policy policy) {
        long filed = rooms.filedFen(zone.code());
        long backed = Room.backedFen(policy.cover(), ledger.figures(zone.code()).freeFen());
        return new ShownRoom(
                messages.say("room.zone", zone.name(messages.language()), messages.say("room.leverage")),
                Math.max(0, backed - filed),
                messages.say("room.leverage.how", figures.yuan(filed), figures.yuan(backed)));
    }

    private ShownRoom quota(Zone zone, Policy policy, String bank, boolean own) {
        Room room = rooms.quota(policy, zone.code(), bank);
        Long most = room.mostFen();
        return new ShownRoom(
                messages.say("room.zone", zone.name(messages.language()), own ? messages.say("room.quota") : name(bank)),
                room.fen(),
                most == null
                        ? messages.say("room.quota.how.unlimited", figures.yuan(room.addedFen()), figures.yuan(room.takenFen()))
                        : messages.say(
                                "room.quota.how",
                                figures.yuan(room.addedFen()),
                                figures.yuan(room.takenFen()),
                                figures.yuan(room.balanceFen()),
                                figures.yuan(most)));
    }

    private String name(String bank) {
        return organisations.name(bank, messages.language());
    }
}
