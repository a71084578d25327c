package huirong.app.scoring.peers;

import huirong.core.card.Card;
import huirong.core.fact.Fact;
import huirong.core.feature.FileReading;
import huirong.core.feature.SizeClass;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares a firm with those of its trade and size, as far as at least {@link #FEWEST} of them were evaluated by the same card:
 * first with both the same, else with the trade, else with all. Nobody's own figure can be told from it.
 */
@Component
public class Peers {
    static final int FEWEST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Peers.class);

    private static final int DIVISION = 2;

    private final PeerStore store;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final ExecutorService counting =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("peers").daemon().factory());

    Peers(PeerStore store, Clock clock, TransactionOperations transaction) {
        this.store = store;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Notes, within the caller's transaction, that this is a firm's newest evaluation by a card. */
    public void note(long home, String evaluation, Card card, FileReading reading) {
        store.note(home, card.code(), evaluation, trade(reading), SizeClass.of(reading));
    }

    /**
     * What is usual for a firm that was evaluated by the card; empty while there are too few firms. It is counted anew once a
     * day, by the first who asks, who need not wait for it: until it is done, what was counted before stands.
     */
    public Optional<Usual> usual(long home, String card) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> counted = store.counted(card);
        if (counted.isEmpty()) count(card, today);
        else if (counted.get().isBefore(today)) counting.execute(() -> countUnseen(card, today));
        return store.usual(home, card);
    }

    private void count(String card, LocalDate today) {
        transaction.executeWithoutResult(status -> store.countOnce(card, today, FEWEST));
    }

    private void countUnseen(String card, LocalDate today) {
        try {
            count(card, today);
        } catch (RuntimeException failed) {
            LOG.warn("what is usual by card {} could not be counted, the next who asks tries again: {}", card, failed.toString());
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        counting.shutdownNow();
        counting.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** The first two digits of the industry code; empty if the registration names none. */
    private static String trade(FileReading reading) {
        String industry = "";
        for (Fact fact : reading.file().facts())
            if (fact.item().equals("registration") && fact.text("industry") != null) industry = fact.text("industry");
        String digits = industry.replaceAll("[^0-9]", "");
        return digits.length() < DIVISION ? "" : digits.substring(0, DIVISION);
    }
}
