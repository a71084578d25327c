package huirong.core.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rate that returns most for each grade of a bank's table, without loss and, where the bank states how likely each grade
 * is to go bad, with it.
 *
 * @param prices in the table's order
 */
public record PriceList(List<Price> prices) {
    /**
     * @param plain leaves losses out
     * @param withLoss counts what is expected to go wrong; empty if the bank does not say
     */
    public record Price(RateChoice plain, Optional<RateChoice> withLoss) {
        public String grade() {
            return plain.grade();
        }

        /** What each yuan offered is expected to bring, in trillionths, with losses where they are known. */
        public long returned() {
            return withLoss.orElse(plain).returned();
        }
    }

    public PriceList {
        prices = List.copyOf(prices);
    }

    /**
     * @param bad chance of bad in millionths by grade; empty to leave losses out
     * @param severity part of the principal lost when bad, in millionths
     * @throws Unreadable if a grade of the table has no chance
     */
    public static PriceList of(LostCustomers table, Map<String, Long> bad, long severity) {
        return new PriceList(table.grades().stream()
                .map(grade -> new Price(table.best(grade, Loss.NONE), loss(grade, bad, severity).map(loss -> table.best(grade, loss))))
                .toList());
    }

    /** What is expected to go wrong with a grade; empty if nothing is known of any. */
    public static Optional<Loss> loss(String grade, Map<String, Long> bad, long severity) {
        if (bad.isEmpty()) return Optional.empty();
        Long chance = bad.get(grade);
        if (chance == null) throw Unreadable.noChance(grade);
        return Optional.of(new Loss(chance, severity));
    }

    public Optional<Price> of(String grade) {
        return prices.stream().filter(price -> price.grade().equals(grade)).findFirst();
    }

    /**
     * Reads chances of bad: a heading, then lines of a grade and its chance as a decimal or per cent ({@code A,2.63%}).
     *
     * @return millionths by grade; empty for an empty text
     * @throws Unreadable saying in which line something is wrong
     */
    public static Map<String, Long> chances(String csv) {
        if (csv.isBlank()) return Map.of();
        TypedTable table = TypedTable.read(csv);
        if (table.heading().size() < 2) throw Unreadable.noColumn("违约率", "chance of bad");
        Map<String, Long> chances = new HashMap<>();
        for (TypedTable.Line line : table.lines()) {
            String typed = line.cells().get(1);
            long chance = TypedTable.share(typed, 6).orElseThrow(() -> Unreadable.noShare(line.no(), typed));
            if (chances.put(line.cells().getFirst(), chance) != null) throw Unreadable.gradeTwice(line.cells().getFirst());
        }
        return chances;
    }
}
