package huirong.core.fund.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fact.CanonicalJson;
import huirong.core.fund.policy.Admission;
import huirong.core.fund.policy.Breakers.Action;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {
    private static final long WAN = 1_000_000;

    /** The arithmetic of a fund of 5,000万: what is covered is the pool by its leverage, what is paid that by bad share and share. */
    @ParameterizedTest
    @CsvSource({"10, 300, 5000, 750", "10, 500, 5000, 1250", "20, 500, 7000, 3500"})
    void whatAYearCostsIsCoverByBadShareByShare(int times, int bad, int share, long paidWan) {
        List<SimulatedYear> years = Simulation.run(
                leverage(times, share), even(50 * times, bad), Assumptions.plain(5_000 * WAN));
        SimulatedYear first = years.getFirst();
        assertThat(first.filedFen()).isEqualTo(5_000 * times * WAN);
        assertThat(years.stream().mapToLong(SimulatedYear::paidFen).sum()).isEqualTo(paidWan * WAN);
        assertThat(years.getLast().balanceFen()).isEqualTo((5_000 - paidWan) * WAN);
    }

    @Test
    void oneMoreLoanThanTheLeverageCoversIsNotFiled() {
        SimulatedYear year = Simulation.run(leverage(10, 5_000), even(501, 0), Assumptions.plain(5_000 * WAN)).getFirst();
        assertThat(year.filed()).isEqualTo(500);
        assertThat(year.notFiled()).isEqualTo(Map.of(NotFiled.COVER, 1));
    }

    @Test
    void chongqingsQuotaBacksTwentyFiveHundredMillionWithALossOfTheFundAtMost() {
        // 2 % of 25亿 is 5,000万; were every loan lost, the quota would be all that is paid, at most 4 % of what is still owed.
        List<SimulatedYear> years = Simulation.run(
                ReadyPolicies.find("chongqing-quota").orElseThrow(), even(2_500, 10_000), Assumptions.plain(5_000 * WAN));
        assertThat(years.getFirst().filedFen()).isEqualTo(250_000 * WAN);
        assertThat(years.stream().mapToLong(SimulatedYear::paidFen).sum()).isEqualTo(5_000 * WAN);
        assertThat(years.getLast().balanceFen()).isZero();
    }

    @Test
    void aSuspendedFundPaysLaterAndNothingIsForgotten() {
        Policy district = ReadyPolicies.find("district").orElseThrow();
        List<BookLoan> book = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean bad = i < 4;
            LocalDate on = LocalDate.of(2023, 1, 2).plusDays(i);
            book.add(new BookLoan("l" + i, on, 50 * WAN, 36, 0, bad ? on.plusMonths(2) : null, bad ? 50 * WAN : 0));
        }
        // Four of sixty are 6.7 %: no filings and no payments from the end of June 2023 until the bad ones are a year old.
        List<SimulatedYear> years = Simulation.run(district, book, Assumptions.plain(5_000 * WAN));
        assertThat(years.get(0).actions()).contains(Action.SUSPEND_FILING, Action.SUSPEND_PAYMENT, Action.WARN);
        assertThat(years.stream().mapToInt(SimulatedYear::claims).sum()).isEqualTo(4);
        assertThat(years.stream().mapToLong(SimulatedYear::paidFen).sum()).isEqualTo(100 * WAN);
        assertThat(years.getLast().actions()).isEmpty();
        assertThat(years.getLast().waiting()).isZero();
    }

    /** On random books, under each ready policy: what there was is what is left and what went, and nobody is paid above the loss. */
    @Test
    void nothingIsMadeAndNothingIsLost() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<BookLoan> book = random(random, 400);
            long pool = 100 * WAN + random.nextLong(3_000 * WAN);
            Assumptions assumed = new Assumptions(pool, Admission.Size.SMALL, random.nextInt(5_000), 18);
            for (Policy policy : ReadyPolicies.all()) {
                List<SimulatedYear> years = Simulation.run(policy, book, assumed);
                long balance = pool;
                int filed = 0;
                for (SimulatedYear year : years) {
                    balance += year.recoveredFen() - year.paidFen();
                    filed += year.filed() + year.notFiled().values().stream().mapToInt(Integer::intValue).sum();
                    assertThat(year.balanceFen()).as("seed %s %s", seed, policy.code()).isEqualTo(balance).isNotNegative();
                    assertThat(year.heldFen()).isBetween(0L, balance);
                    assertThat(year.paidFen()).isLessThanOrEqualTo(year.lossFen());
                }
                assertThat(filed).isEqualTo(book.size());
                SimulatedYear end = years.getLast();
                if (end.waiting() == 0) assertThat(end.filedBalanceFen()).as("seed %s %s", seed, policy.code()).isZero();
                else assertThat(end.filedBalanceFen()).as("seed %s %s", seed, policy.code()).isPositive();
                assertThat(Simulation.run(policy, book.reversed(), assumed)).isEqualTo(years);
            }
        }
    }

    @Test
    void aBookWithoutLoansHasNoYears() {
        assertThat(Simulation.run(ReadyPolicies.all().getFirst(), List.of(), Assumptions.plain(1))).isEmpty();
    }

    static List<BookLoan> random(Random random, int loans) {
        List<BookLoan> book = new ArrayList<>();
        for (int i = 0; i < loans; i++) {
            LocalDate on = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(2_500));
            boolean bad = random.nextInt(10) == 0;
            long amount = 1 + random.nextLong(600 * WAN);
            book.add(new BookLoan(
                    "loan-" + i,
                    on,
                    amount,
                    1 + random.nextInt(40),
                    random.nextBoolean() ? random.nextInt(8_000) : 0,
                    bad ? on.plusDays(random.nextInt(900)) : null,
                    bad ? random.nextLong(amount + 1) : 0));
        }
        return book;
    }

    /** Loans of a million yuan for a year, all on one day, of which every so-many-th goes bad after half a year. */
    private static List<BookLoan> even(int loans, int badPerTenThousand) {
        List<BookLoan> book = new ArrayList<>();
        LocalDate on = LocalDate.of(2023, 1, 3);
        for (int i = 0; i < loans; i++) {
            boolean bad = (i + 1L) * badPerTenThousand / 10_000 > i * (long) badPerTenThousand / 10_000;
            book.add(new BookLoan("%05d".formatted(i), on, 100 * WAN, 12, 0, bad ? on.plusMonths(6) : null, bad ? 100 * WAN : 0));
        }
        return book;
    }

    private static Policy leverage(int times, int share) {
        Map<String, Object> said = CanonicalJson.object(ReadyPolicies.find("district").orElseThrow().canonical());
        said.put("cover", Map.of("kind", "leverage", "times", (long) times));
        said.put("breakers", Map.of("base-loans", 50L, "base-fen", 1L, "review-loans", 3L, "review-fen", 1L, "rules", List.of()));
        @SuppressWarnings("unchecked")
        Map<String, Object> bearing = (Map<String, Object>) said.get("bearing");
        bearing.put("most", (long) share);
        bearing.put("splits", List.of(Map.of(
                "mode", "credit", "basis", "whole",
                "tiers", List.of(Map.of("up-to-fen", 500 * WAN, "fund", (long) share, "bank", 10_000L - share, "guarantor", 0L)))));
        @SuppressWarnings("unchecked")
        Map<String, Object> poolOf = (Map<String, Object>) said.get("pool");
        poolOf.remove("yearly-most");
        return ((Policy.Read.Sound) Policy.read(said)).policy();
    }
}
