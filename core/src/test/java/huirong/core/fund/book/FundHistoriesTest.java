package huirong.core.fund.book;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fund.book.FundHistory.Act;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Many lives of a fund. How many, {@code -Dhuirong.histories=N} says, and from which seed {@code -Dhuirong.histories.first=S};
 * {@code dev/fund-histories N S} runs them by hand.
 */
class FundHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("huirong.histories", 1_000);
    private static final long FIRST = Long.getLong("huirong.histories.first", 0);
    private static final int STEPS = 2_000;
    private static final int TOLD_EVERY = 5_000;

    @Test
    void whateverHappensTheFundStaysWhole() {
        Map<Act, Integer> done = new ConcurrentHashMap<>();
        AtomicInteger lived = new AtomicInteger();
        LongStream.range(FIRST, FIRST + HISTORIES).parallel().forEach(seed -> {
            Map<Act, Integer> one = new EnumMap<>(Act.class);
            try {
                FundHistory history = new FundHistory(seed, seed % 4 == 0);
                for (int step = 0; step < STEPS; step++) history.step();
                history.holdsAtLength();
                one.putAll(history.done());
            } catch (AssertionError broken) {
                throw new AssertionError("history of seed " + seed + ": " + broken.getMessage(), broken);
            }
            one.forEach((act, times) -> done.merge(act, times, Integer::sum));
            int now = lived.incrementAndGet();
            if (now % TOLD_EVERY == 0) System.out.println(now + " histories of " + HISTORIES + " whole");
        });
        assertThat(done).as("every act was done in some history").containsOnlyKeys(Act.values());
        System.out.println(HISTORIES + " histories of " + STEPS + " steps from seed " + FIRST + ": " + new EnumMap<>(done));
    }
}
