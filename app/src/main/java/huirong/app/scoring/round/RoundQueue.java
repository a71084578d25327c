package huirong.app.scoring.round;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Does the round that was begun, page after page, apart from any request. How far it is stands in the database, so a start
 * goes on where the program ended; what fails is tried again for ten minutes, longer than a database restarts.
 */
@Component
class RoundQueue {
    private static final Logger LOG = LoggerFactory.getLogger(RoundQueue.class);
    private static final long PAUSE_SECONDS = 3;
    private static final int TRIES = 200;

    private final ObjectProvider<Rounds> rounds;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("rounds").daemon().factory());
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean stopped;

    RoundQueue(ObjectProvider<Rounds> rounds) {
        this.rounds = rounds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        wake();
    }

    /** A round may have been begun. */
    void wake() {
        if (!stopped && asked.compareAndSet(false, true)) worker.execute(this::work);
    }

    private void work() {
        asked.set(false);
        for (int failures = 0; !stopped; ) {
            try {
                if (!rounds.getObject().step()) return;
                failures = 0;
            } catch (RuntimeException failed) {
                if (stopped) return;
                LOG.warn("a round could not go on, trying again: {}", failed.toString());
                if (++failures >= TRIES && brokenOff(failed)) return;
                pause();
            }
        }
    }

    private boolean brokenOff(RuntimeException last) {
        LOG.error("breaking a round off after {} tries", TRIES, last);
        try {
            rounds.getObject().breakOff();
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("it could not be broken off either, trying again: {}", failed.toString());
            return false;
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        worker.shutdownNow();
        worker.awaitTermination(5, TimeUnit.SECONDS);
    }
}
