package huirong.app.intake;

import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.util.Set;
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
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Reads waiting deliveries one after the other, oldest first. What waits is in the database, so a start goes on where a crash
 * left off; while the database is away it tries again.
 */
@Component
class ReadingQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingQueue.class);
    private static final long PAUSE_MILLIS = 500;
    private static final int TRIES = 20;
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    private final ObjectProvider<Reading> reading;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("intake-reading").daemon().factory());
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile boolean stopped;

    ReadingQueue(ObjectProvider<Reading> reading) {
        this.reading = reading;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        wake();
    }

    /** Something may be waiting. */
    void wake() {
        if (!stopped && asked.compareAndSet(false, true)) worker.execute(this::work);
    }

    private void work() {
        asked.set(false);
        for (int failures = 0; !stopped; ) {
            try {
                if (!reading.getObject().next()) return;
                failures = 0;
            } catch (RuntimeException failed) {
                if (stopped) return;
                LOG.warn("a delivery could not be read, trying again: {}", failed.toString());
                // While the database is away no delivery is to blame, and none could be given up.
                if (!databaseAway(failed) && ++failures >= TRIES && givenUp(failed)) failures = 0;
                pause();
            }
        }
    }

    private boolean givenUp(RuntimeException last) {
        LOG.error("giving a delivery up after {} tries", TRIES, last);
        try {
            reading.getObject().giveUp();
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("it could not be given up either, trying again: {}", failed.toString());
            return false;
        }
    }

    /** SQL states of class 08 are lost connections, of class 57 a server that stops, of class 53 one without room. */
    static boolean databaseAway(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException) return true;
            if (cause instanceof SQLException fault
                    && fault.getSQLState() != null
                    && AWAY.contains(fault.getSQLState().substring(0, 2))) return true;
        }
        return false;
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
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
