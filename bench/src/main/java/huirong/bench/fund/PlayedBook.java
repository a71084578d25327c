package huirong.bench.fund;

import huirong.bench.Time;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import huirong.core.fund.simulation.Assumptions;
import huirong.core.fund.simulation.BookLoan;
import huirong.core.fund.simulation.EvenBook;
import huirong.core.fund.simulation.Simulation;
import java.time.LocalDate;
import java.util.List;

/** How long it takes to play ten years of a book of loans through each ready policy. */
public final class PlayedBook {
    private static final int YEARS = 10;
    private static final long LOAN_FEN = 100_000_000;

    private PlayedBook() {}

    public static void print(int most) throws Exception {
        for (int loans = most / 100; loans <= most; loans *= 10) {
            List<BookLoan> book = new EvenBook(LocalDate.of(2022, 1, 1), YEARS, loans / YEARS, LOAN_FEN, 12, 300).loans();
            for (Policy policy : ReadyPolicies.all()) {
                Assumptions plain = Assumptions.plain(LOAN_FEN * loans / 4);
                int[] filed = {0};
                Time time = Time.of(() -> filed[0] = Simulation.run(policy, book, plain).stream()
                        .mapToInt(year -> year.filed())
                        .sum());
                System.out.printf(
                        "  %,9d loans over %d years, %-16s %7.2f s by the clock, %7.2f s of processor time; %,d filed%n",
                        book.size(), YEARS, policy.code(), time.clock(), time.processor(), filed[0]);
            }
        }
    }
}
