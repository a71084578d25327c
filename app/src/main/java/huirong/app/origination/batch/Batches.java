package huirong.app.origination.batch;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.origination.RequestRefusal;
import huirong.app.origination.request.FinancingRequest;
import huirong.app.audit.Attempts;
import huirong.app.origination.request.Reach;
import huirong.app.origination.request.Reaches;
import huirong.app.origination.request.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Batches: the zone's credit office names one and puts requests into it, before any of their contracts is signed. */
@Component
public class Batches {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final String BASIS = "credit office of the zone";

    private final BatchStore store;
    private final Requests requests;
    private final Reaches reaches;
    private final Attempts attempts;
    private final Clock clock;

    Batches(BatchStore store, Requests requests, Reaches reaches, Attempts attempts, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.reaches = reaches;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @throws NotVisible unless the actor's office keeps the zone */
    Optional<RequestRefusal> name(
            Actor by, String zone, String code, String chinese, String english, LocalDate lastDay, String key) {
        if (!office(by).zones().contains(zone)) throw new NotVisible("zone " + zone);
        return attempts.once(by, key, "batch.name", "zone " + zone, BASIS, List.of(code, chinese, english, lastDay), () -> {
            if (lastDay.isBefore(LocalDate.now(clock))) return Optional.of(RequestRefusal.BATCH_DAY);
            if (!CODE.matcher(code).matches() || chinese.isBlank() || english.isBlank())
                return Optional.of(RequestRefusal.BATCH);
            return store.add(by, new Batch(zone, code, chinese, english, lastDay, clock.instant()))
                    ? Optional.empty()
                    : Optional.of(RequestRefusal.BATCH);
        });
    }

    /** @throws NotVisible unless the actor's office keeps the request's zone */
    Optional<RequestRefusal> put(Actor by, String request, String batch, String key) {
        Reach reach = office(by);
        FinancingRequest found = requests.find(reach, request);
        return attempts.once(by, key, "batch.put", "request " + request, BASIS, batch, () -> {
            boolean open = store.list(reach).stream()
                    .anyMatch(each -> each.zone().equals(found.zone())
                            && each.code().equals(batch)
                            && each.open(LocalDate.now(clock)));
            return open && store.put(by, found, batch, clock.instant())
                    ? Optional.empty()
                    : Optional.of(RequestRefusal.BATCH);
        });
    }

    /** Batches of the zones that the actor's office keeps. */
    public List<Batch> list(Actor by) {
        return store.list(office(by));
    }

    /** Batches of the request's zone that still take requests, for the office that keeps it. */
    public List<Batch> open(Actor by, FinancingRequest request) {
        return list(by).stream()
                .filter(batch -> batch.zone().equals(request.zone()) && batch.open(LocalDate.now(clock)))
                .toList();
    }

    /** The batch of a request that was found within somebody's reach. */
    public Optional<Batch> of(FinancingRequest request) {
        return store.of(request);
    }

    private Reach office(Actor by) {
        if (!by.of(Kind.CREDIT_OFFICE)) throw new NotVisible("line batches");
        return reaches.of(by);
    }
}
