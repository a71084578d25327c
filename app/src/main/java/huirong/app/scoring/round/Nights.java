package huirong.app.scoring.round;

import huirong.app.access.Reference;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.scoring.card.LiveCards;
import huirong.core.card.Card;
import huirong.core.card.Kind;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Evaluates all firms anew every night, by each public card in use, if anything was learned since the last round. It is done
 * for the office of the first zone: the evaluation is a public one, the same for whichever office.
 */
@Component
class Nights {
    private static final Logger LOG = LoggerFactory.getLogger(Nights.class);

    /** Hours within which a night's rounds begin; a server that was off starts no round in the middle of the day. */
    private static final int HOURS = 3;

    private final Rounds rounds;
    private final RoundQueue queue;
    private final LiveCards cards;
    private final Zones zones;
    private final Clock clock;
    private final Optional<LocalTime> at;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("nights").daemon().factory());

    /** @param at hour and minute; empty for never */
    Nights(
            Rounds rounds, RoundQueue queue, LiveCards cards, Zones zones, Clock clock,
            @Value("${huirong.rescore-at:}") String at) {
        this.rounds = rounds;
        this.queue = queue;
        this.cards = cards;
        this.zones = zones;
        this.clock = clock;
        this.at = at.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(at));
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (at.isPresent()) ticks.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.MINUTES);
    }

    private void tick() {
        try {
            LocalDateTime now = LocalDateTime.now(clock);
            LocalDateTime begin = now.toLocalDate().atTime(at.orElseThrow());
            if (!now.isBefore(begin) && now.isBefore(begin.plusHours(HOURS))) begin();
        } catch (RuntimeException failed) {
            LOG.warn("the night's round could not be begun, trying again: {}", failed.toString());
        }
    }

    /** Begins the next round that is due; the others follow as soon as it is done. */
    boolean begin() {
        Optional<String> office = zones.all().stream().map(Zone::office).findFirst();
        if (office.isEmpty()) return false;
        for (Card card : cards.all()) {
            if (card.kind() != Kind.PUBLIC) continue;
            if (rounds.beginByClock(office.get(), Reference.fresh(), card)) {
                queue.wake();
                return true;
            }
        }
        return false;
    }

    @PreDestroy
    void stop() {
        ticks.shutdownNow();
    }
}
