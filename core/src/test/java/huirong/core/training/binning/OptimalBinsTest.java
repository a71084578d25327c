package huirong.core.training.binning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptimalBinsTest {
    @ParameterizedTest
    @EnumSource
    void fiveHundredRandomTablesHaveTheBinsThatAnExhaustiveSearchFinds(Trend trend) {
        Random random = new Random(trend.ordinal());
        int bound = 0;
        for (int i = 0; i < 500; i++) {
            int size = 1 + random.nextInt(9);
            long[] goods = random.longs(size, 0, 40).toArray();
            long[] bads = random.longs(size, 0, 20).toArray();
            goods[0]++;
            bads[0]++;
            Weight weight = new Weight(LongStream.of(goods).sum() + random.nextInt(30), LongStream.of(bads).sum());
            Rules rules = new Rules(random.nextInt(4) * 0.06, random.nextInt(4), 1 + random.nextInt(7), trend);
            int[] ends = OptimalBins.ends(goods, bads, weight, rules);
            assertThat(ends).isSorted().doesNotHaveDuplicates().endsWith(size);
            Everything all = new Everything(goods, bads, weight, rules);
            double greatest = all.greatest();
            if (greatest == Double.NEGATIVE_INFINITY) {
                assertThat(ends).as("no bins are allowed").containsExactly(size);
                bound++;
            } else {
                assertThat(all.allowed(ends)).isTrue();
                assertThat(all.value(ends)).as("case %d", i).isCloseTo(greatest, within(1e-12));
            }
        }
        assertThat(bound).as("tables without allowed bins").isBetween(1, 250);
    }

    @Test
    void aTurnIsTakenOnlyIfItTellsATenthMore() {
        Weight weight = new Weight(300, 100);
        long[] goods = {100, 100, 100};
        Rules rules = new Rules(0, 1, 3, Trend.AUTO);
        assertThat(OptimalBins.ends(goods, new long[] {20, 60, 20}, weight, rules)).containsExactly(1, 2, 3);
        assertThat(OptimalBins.ends(goods, new long[] {20, 41, 39}, weight, rules)).containsExactly(1, 3);
    }

    @Test
    void anEmptyBinWeighsNothingAndABinOfOneOutcomeIsFinite() {
        Weight weight = new Weight(700, 300);
        assertThat(weight.of(0, 0)).isZero();
        assertThat(weight.of(70, 30)).isCloseTo(0, within(1e-12));
        assertThat(weight.of(50, 0)).isBetween(2.0, 5.0);
        assertThat(weight.of(0, 50)).isBetween(-6.0, -3.0);
    }

    /** All ways to cut, one after the other. */
    private record Everything(long[] goods, long[] bads, Weight weight, Rules rules) {
        double greatest() {
            double straight = greatest(Trend.UP, Trend.DOWN);
            double turning = greatest(Trend.PEAK, Trend.VALLEY);
            return switch (rules.trend()) {
                case MONOTONE -> straight;
                case AUTO -> turning >= 1.1 * straight ? turning : straight;
                default -> greatest(rules.trend());
            };
        }

        private double greatest(Trend... trends) {
            double most = Double.NEGATIVE_INFINITY;
            for (int cuts = 0; cuts < 1 << (goods.length - 1); cuts++) {
                int set = cuts;
                int[] ends = IntStream.rangeClosed(1, goods.length)
                        .filter(end -> end == goods.length || (set >> (end - 1) & 1) == 1)
                        .toArray();
                if (sizesAllowed(ends) && Arrays.stream(trends).anyMatch(trend -> goes(trend, ends)))
                    most = Math.max(most, value(ends));
            }
            return most;
        }

        boolean allowed(int[] ends) {
            return sizesAllowed(ends)
                    && switch (rules.trend()) {
                        case MONOTONE -> goes(Trend.UP, ends) || goes(Trend.DOWN, ends);
                        case AUTO -> goes(Trend.PEAK, ends) || goes(Trend.VALLEY, ends);
                        default -> goes(rules.trend(), ends);
                    };
        }

        double value(int[] ends) {
            double sum = 0;
            for (int bin = 0; bin < ends.length; bin++) sum += weight.information(sum(goods, ends, bin), sum(bads, ends, bin));
            return sum;
        }

        private boolean sizesAllowed(int[] ends) {
            return ends.length <= rules.mostBins()
                    && IntStream.range(0, ends.length).allMatch(bin -> {
                        long good = sum(goods, ends, bin);
                        long bad = sum(bads, ends, bin);
                        return good + bad >= rules.leastShare() * (weight.good() + weight.bad())
                                && good >= rules.leastEach()
                                && bad >= rules.leastEach();
                    });
        }

        private boolean goes(Trend trend, int[] ends) {
            StringBuilder way = new StringBuilder();
            for (int bin = 1; bin < ends.length; bin++) {
                long rise = sum(bads, ends, bin) * rows(ends, bin - 1) - sum(bads, ends, bin - 1) * rows(ends, bin);
                if (rise != 0) way.append(rise > 0 ? '+' : '-');
            }
            return switch (trend) {
                case NONE -> true;
                case UP -> way.toString().matches("\\+*");
                case DOWN -> way.toString().matches("-*");
                case PEAK -> way.toString().matches("\\+*-*");
                case VALLEY -> way.toString().matches("-*\\+*");
                default -> throw new IllegalArgumentException(trend + " is a choice of others");
            };
        }

        private long rows(int[] ends, int bin) {
            return sum(goods, ends, bin) + sum(bads, ends, bin);
        }

        private static long sum(long[] of, int[] ends, int bin) {
            long sum = 0;
            for (int i = bin == 0 ? 0 : ends[bin - 1]; i < ends[bin]; i++) sum += of[i];
            return sum;
        }
    }
}
