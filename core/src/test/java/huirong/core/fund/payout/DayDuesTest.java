package huirong.core.fund.payout;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fact.CanonicalJson;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Bearing.Mode;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a day's claims get of what is there, where the policy says that they share it. */
class DayDuesTest {
    private static final long MUCH = 1_000_000_000_000L;
    private static final Policy QUOTA = byDay("chongqing-quota");
    private static final Policy YEARLY = byDay("district");

    private static Policy byDay(String code) {
        String canonical = ReadyPolicies.find(code).orElseThrow().canonical();
        return Policy.kept(CanonicalJson.write(
                CanonicalJson.read(canonical.replace("\"shortage\":\"filing-number\"", "\"shortage\":\"pro-rata-day\""))));
    }

    /** Claims on one fund, and what each of them comes to. */
    private static final class Day {
        private final Policy policy;
        private final List<Long> losses;
        private long quota;
        private long pool;
        private long yearPaid;
        private final Map<Integer, Long> paid = new TreeMap<>();

        Day(Policy policy, List<Long> losses, long quota, long pool, long yearPaid) {
            this.policy = policy;
            this.losses = losses;
            this.quota = quota;
            this.pool = pool;
            this.yearPaid = yearPaid;
        }

        Standing standing() {
            return new Standing(0, quota, pool, MUCH, yearPaid, 0, 0);
        }

        Payout due(int no) {
            ClaimedLoan loan = new ClaimedLoan(Mode.CREDIT, 1_000_000, Size.SMALL, Set.of(), false);
            return Payout.of(policy, loan, Loss.ofPrincipal(losses.get(no)), standing()).orElseThrow();
        }

        Payout of(int no) {
            long dues = IntStream.range(0, losses.size()).mapToLong(one -> due(one).fen()).sum();
            long before = paid.values().stream().mapToLong(Long::longValue).sum();
            return due(no).onDay(policy, standing(), new DayDues(due(no).fen(), dues, before, dues, before));
        }

        Map<Integer, Long> paidIn(List<Integer> order) {
            for (int no : order) {
                long fen = of(no).fen();
                assertThat(fen).isBetween(0L, due(no).fen());
                paid.put(no, fen);
                if (policy == QUOTA) quota -= fen;
                else quota = MUCH;
                pool -= fen;
                yearPaid += fen;
                assertThat(quota).isNotNegative();
                assertThat(pool).isNotNegative();
            }
            return paid;
        }
    }

    @Test
    void aQuotaThatIsTooSmallIsSharedAndWhatDoesNotDivideStays() {
        Day day = new Day(QUOTA, List.of(1_000L, 1_600L, 600L), 1_000, MUCH, 0);
        assertThat(day.due(0).fen()).as("what is due is not cut by what is there").isEqualTo(800);
        assertThat(day.of(1).caps()).contains(new Cap(Cap.Kind.COVER, 1_000, 1_280, 2_560, 0));
        assertThat(day.paidIn(List.of(2, 0, 1))).isEqualTo(Map.of(0, 312L, 1, 500L, 2, 187L));
        assertThat(day.quota).isEqualTo(1);
    }

    @Test
    void theYearsLimitIsSharedByTheFundsClaims() {
        Policy policy = YEARLY;
        long limit = new Day(policy, List.of(1L), MUCH, MUCH, 0).of(0).caps().stream()
                .filter(cap -> cap.kind() == Cap.Kind.YEAR)
                .findFirst()
                .orElseThrow()
                .fen();
        Day day = new Day(policy, List.of(2_000L, 4_000L), MUCH, MUCH, limit - 900);
        assertThat(day.paidIn(List.of(1, 0))).isEqualTo(Map.of(0, 300L, 1, 600L));
    }

    @Test
    void whatIsEnoughIsPaidInFullAndItNeverMattersWhoIsPaidFirst() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            List<Long> losses = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(no -> 10 + random.nextLong(1_000))
                    .toList();
            long quota = random.nextLong(4_000);
            long pool = random.nextLong(4_000);
            List<Integer> order = new ArrayList<>(IntStream.range(0, losses.size()).boxed().toList());
            Map<Integer, Long> one = new Day(QUOTA, losses, quota, pool, 0).paidIn(order);
            Collections.shuffle(order, random);
            Map<Integer, Long> other = new Day(QUOTA, losses, quota, pool, 0).paidIn(order);
            assertThat(other).isEqualTo(one);
            long sum = one.values().stream().mapToLong(Long::longValue).sum();
            Day due = new Day(QUOTA, losses, quota, pool, 0);
            long dues = IntStream.range(0, losses.size()).mapToLong(no -> due.due(no).fen()).sum();
            long there = Math.min(quota, pool);
            if (dues <= there) assertThat(sum).isEqualTo(dues);
            else assertThat(sum).isBetween(there - losses.size() + 1, there);
        }
    }
}
