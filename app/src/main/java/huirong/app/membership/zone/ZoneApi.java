package huirong.app.membership.zone;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.membership.Zone;
import huirong.app.web.Problems;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/zones}: 201, or 200 if exactly this one is there. */
@RestController
class ZoneApi {
    private final OpenedZones zones;
    private final Problems problems;

    ZoneApi(OpenedZones zones, Problems problems) {
        this.zones = zones;
        this.problems = problems;
    }

    @PostMapping("/api/zones")
    ResponseEntity<?> open(Actor actor, @RequestBody ZoneForm form) {
        if (!actor.administersPlatform()) throw new NotVisible("zones");
        Optional<String> fault = form.fault();
        if (fault.isPresent()) return problems.said(HttpStatus.BAD_REQUEST, fault.get());
        Zone zone = form.zone();
        return switch (zones.open(actor, zone)) {
            case CREATED -> ResponseEntity.status(HttpStatus.CREATED).body(Map.of("code", zone.code()));
            case SAME -> ResponseEntity.ok(Map.of("code", zone.code()));
            case DIFFERENT -> problems.said(HttpStatus.CONFLICT, "zone.taken", zone.code());
            case ORGANISATION -> problems.said(HttpStatus.BAD_REQUEST, "zone.organisation");
        };
    }
}
