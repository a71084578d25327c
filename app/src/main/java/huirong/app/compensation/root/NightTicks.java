package huirong.app.compensation.root;

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

/** Wakes once a minute and, within the hours of the night, lets the roots be published that still are to be. */
@Component
class NightTicks {
    private static final Logger LOG = LoggerFactory.getLogger(NightTicks.class);
    private static final int HOURS = 3;

    private final NightlyRoots roots;
    private final Clock clock;
    private final Optional<LocalTime> at;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("roots").daemon().factory());

    /** @param at hour and minute; empty for never */
    NightTicks(NightlyRoots roots, Clock clock, @Value("${huirong.roots-at:}") String at) {
        this.roots = roots;
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
            if (!now.isBefore(begin) && now.isBefore(begin.plusHours(HOURS))) roots.run(now.toLocalDate());
        } catch (RuntimeException failed) {
            LOG.warn("the night's roots could not be seen to, trying again: {}", failed.toString());
        }
    }

    @PreDestroy
    void stop() {
        ticks.shutdownNow();
    }
}
