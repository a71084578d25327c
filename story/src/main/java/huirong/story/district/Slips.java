package huirong.story.district;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Spoils about one row in twelve of a table. */
final class Slips {
    private static final double SHARE = 0.08;

    /**
     * @param table as it is delivered
     * @param owed the rows that will be rejected, as they should have been
     */
    record Spoiled(Table table, List<List<String>> owed) {}

    private final Chance chance;
    private final Slip.Columns columns;
    private final List<Slip> kinds;

    /** @param kinds what may go wrong, the more often the more often it is named */
    Slips(String matter, Slip.Columns columns, List<Slip> kinds) {
        chance = Chance.of("slips " + matter, 0);
        this.columns = columns;
        this.kinds = kinds;
    }

    Spoiled spoil(Table table) {
        return spoil(table, row -> true);
    }

    /** @param expendable rows without which the story goes on; others are only ever repeated */
    Spoiled spoil(Table table, Predicate<List<String>> expendable) {
        Table spoiled = table.like();
        List<List<String>> owed = new ArrayList<>();
        for (List<String> row : table.rows()) {
            if (!chance.happens(SHARE)) {
                spoiled.row(row);
                continue;
            }
            Slip drawn = chance.one(kinds);
            Slip slip = expendable.test(row) && drawn.fits(table, row, columns) ? drawn : Slip.REPEATED;
            spoiled.rows(slip.rows(table, row, columns, chance));
            if (slip.rejected()) owed.add(row);
        }
        return new Spoiled(spoiled, owed);
    }
}
