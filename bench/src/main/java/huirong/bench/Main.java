package huirong.bench;

import huirong.bench.fund.PlayedBook;
import huirong.bench.fund.Proof;
import huirong.bench.province.Provinces;
import huirong.core.scorecard.Scorecard;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code bench/run [agreement|speed|growth|building|province[=FIRMS]|ledger[=ENTRIES]|simulation|provinces=FIRMS]...}: first whether all engines say the same, then how fast they are, and how the cost grows. */
public final class Main {
    private static final int ROWS = 100_000;
    private static final int FIRMS = 50_000;
    private static final int ENTRIES = 10_000_000;
    private static final int LOANS = 100_000;

    private static final List<String> ENGINES = List.of("kernel", "plain-sum", "jpmml", "dmn", "cel");

    private Main() {}

    /** @param parts agreement, speed, growth, building, province with a number of firms, ledger with a number of entries, simulation, provinces from 10,000 firms to a number; all but the last if none is named */
    public static void main(String[] parts) throws Exception {
        List<String> wanted = parts.length == 0 ? List.of("agreement", "speed", "growth", "building", "province", "ledger", "simulation") : List.of(parts);
        if (wanted.contains("agreement")) {
            System.out.println("Answers, compared with the card read plainly:");
            agreement();
        }
        if (wanted.contains("speed")) {
            System.out.println("Rows a second on one core, 15 characteristics of 6 bins and missing, from memory:");
            speed();
        }
        if (wanted.contains("growth")) {
            System.out.println("Growth, columns in memory:");
            Growth.print(10_000_000);
        }
        if (wanted.contains("building")) {
            System.out.println("Building a card, table in memory, by the clock and in processor time of all threads:");
            Building.print();
        }
        for (String part : wanted)
            if (part.equals("ledger") || part.startsWith("ledger=")) {
                System.out.println("Proving a fund's book from its export:");
                Proof.print(part.equals("ledger") ? ENTRIES : Long.parseLong(part.substring("ledger=".length())));
            } else if (part.equals("simulation")) {
                System.out.println("A book of loans played through policies, by the clock:");
                PlayedBook.print(LOANS);
            } else if (part.startsWith("provinces=")) {
                System.out.println("Facts to features to score, reading included, as firms grow:");
                Provinces.growth(Integer.parseInt(part.substring("provinces=".length())));
            } else if (part.equals("province") || part.startsWith("province=")) {
                System.out.println("Facts to features to score, reading included, by the clock:");
                Provinces.print(part.equals("province") ? FIRMS : Integer.parseInt(part.substring("province=".length())));
            }
    }

    private static void agreement() throws Exception {
        Scorecard plain = Sample.plain();
        double[][] columns = Sample.columns(plain, ROWS, 7);
        for (String engine : ENGINES)
            Agreement.scores(engine, plain, columns, Scoring.of(engine, plain, columns), ROWS);
        Agreement.reasons("jpmml", plain, columns, new Ours(plain, columns), new Jpmml(plain, columns), ROWS);
        Scorecard mixed = Sample.mixed();
        double[][] more = Sample.columns(mixed, ROWS, 8);
        Agreement.scores("kernel, mixed card", mixed, more, new Ours(mixed, more), ROWS);
        Agreement.scores("jpmml, mixed card", mixed, more, new Jpmml(mixed, more), ROWS);
        Agreement.reasons("jpmml, mixed card", mixed, more, new Ours(mixed, more), new Jpmml(mixed, more), ROWS);
        RealAgreement.print();
    }

    private static void speed() throws Exception {
        Collection<RunResult> results =
                new Runner(new OptionsBuilder().include(Scoring.class.getName()).build()).run();
        Map<String, Double> rows = new TreeMap<>();
        for (RunResult result : results) {
            String engine = result.getParams().getParam("engine");
            rows.put(engine, result.getPrimaryResult().getScore());
            System.out.printf("  %-10s %,14.0f rows/s by the clock, error %,.0f%n", engine,
                    result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError());
        }
        ratios(rows);
        rows.clear();
        for (String engine : ENGINES) {
            rows.put(engine, ProcessorTime.rowsPerSecond(engine));
            System.out.printf("  %-10s %,14.0f rows per second of processor time%n", engine, rows.get(engine));
        }
        ratios(rows);
    }

    private static void ratios(Map<String, Double> rows) {
        double kernel = rows.getOrDefault("kernel", Double.NaN);
        rows.forEach((engine, rate) -> System.out.printf("  kernel is %.2f x %s%n", kernel / rate, engine));
    }
}
