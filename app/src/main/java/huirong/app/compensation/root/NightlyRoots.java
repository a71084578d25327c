package huirong.app.compensation.root;

import huirong.app.access.Actor;
import huirong.app.access.Organisations;
import huirong.app.access.Role;
import huirong.app.audit.Audit;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the root of every fund's book, once a night and only if the book has grown: for the office that keeps the fund, by the
 * clock. What became of it is kept for each night, good or bad, so that a night that is missing is seen too.
 */
@Component
class NightlyRoots {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyRoots.class);
    private static final int WORDS = 400;

    private final NextRoot next;
    private final NightStore nights;
    private final Zones zones;
    private final Organisations organisations;
    private final Audit audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    NightlyRoots(
            NextRoot next,
            NightStore nights,
            Zones zones,
            Organisations organisations,
            Audit audit,
            PlatformTransactionManager manager,
            Clock clock) {
        this.next = next;
        this.nights = nights;
        this.zones = zones;
        this.organisations = organisations;
        this.audit = audit;
        transactions = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** Sees to the night of this day, for every book that has not been seen to. */
    void run(LocalDate day) {
        for (String zone : nights.zones()) {
            boolean done = nights.of(zone, day).filter(night -> night.outcome() != Night.Outcome.FAILED).isPresent();
            if (!done) run(zone, day);
        }
    }

    private void run(String zone, LocalDate day) {
        try {
            transactions.executeWithoutResult(status -> publish(zone, day));
        } catch (RuntimeException failed) {
            LOG.error("no root of the fund of {} was published: {}", zone, failed.toString());
            String words = failed.toString();
            put(zone, day, Night.Outcome.FAILED, 0, words.substring(0, Math.min(WORDS, words.length())));
            record(zone, RootRefusal.FAILED.code(), false);
        }
    }

    private void publish(String zone, LocalDate day) {
        next.make(zone).ifPresent(made -> {
            put(zone, day, made.outcome(), made.entries(), made.words());
            if (made.outcome() == Night.Outcome.PUBLISHED) record(zone, "fund office", true);
            if (made.outcome() != Night.Outcome.BROKEN) return;
            LOG.error("the book of the fund of {} does not verify: entry {}, {}", zone, made.entries(), made.words());
            record(zone, RootRefusal.BROKEN.code(), false);
        });
    }

    private void put(String zone, LocalDate day, Night.Outcome outcome, long entries, String words) {
        nights.put(new Night(zone, day, clock.instant(), outcome, entries, words));
    }

    private void record(String zone, String basis, boolean allowed) {
        zones.find(zone)
                .map(Zone::fundOffice)
                .flatMap(organisations::find)
                .map(office -> new Actor(Actor.LOCAL, office.chinese(), office, Role.MEMBER))
                .ifPresent(office -> audit.record(office, "fund.root", "fund " + zone, basis, allowed));
    }
}
