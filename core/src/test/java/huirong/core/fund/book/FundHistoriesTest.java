package huirong.core.fund.book;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fund.book.FundHistory.Act;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many lives of a fund. How many, {@code -Dhuirong.histories=N} says; {@code dev/fund-histories N} runs them by hand. */
class FundHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("huirong.histories", 1_000);
    private static final int STEPS = 2_000;

    @Test
    void whateverHappensTheFundStaysWhole() {
        Map<Act, Integer> done = new ConcurrentHashMap<>();
        LongStream.range(0, HISTORIES).parallel().forEach(seed -> {
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
        });
        assertThat(done).as("every act was done in some history").containsOnlyKeys(Act.values());
        System.out.println(HISTORIES + " histories of " + STEPS + " steps: " + new EnumMap<>(done));
    }
}
