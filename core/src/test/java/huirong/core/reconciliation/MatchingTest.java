package huirong.core.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static CashEntry entry(long no, int day, long fen) {
        return new CashEntry("e" + no, no, DAY.plusDays(day), fen);
    }

    private static BankLine line(String serial, int day, long fen) {
        return new BankLine(serial, DAY.plusDays(day), fen);
    }

    @Test
    void theNearestDayWinsAndEachIsUsedOnce() {
        List<Pair> pairs = Matching.of(
                List.of(entry(1, 0, 500), entry(2, 6, 500), entry(3, 3, -500)),
                List.of(line("a", 5, 500), line("b", 1, 500), line("c", 3, -500)),
                10);
        assertThat(pairs).extracting(pair -> pair.entry().no() + pair.line().serial()).containsExactly("1b", "2a", "3c");
    }

    @Test
    void anotherAmountDirectionOrDayBeyondTheWindowIsNoMatch() {
        List<CashEntry> entries = List.of(entry(1, 0, 500));
        assertThat(Matching.of(entries, List.of(line("a", 0, 501), line("b", 0, -500), line("c", 11, 500)), 10)).isEmpty();
        assertThat(Matching.of(entries, List.of(line("c", 10, 500)), 10)).hasSize(1);
        assertThat(Matching.of(entries, List.of(line("c", -10, 500)), 10)).hasSize(1);
    }

    @Test
    void whateverIsMatchedBothSidesMeetAndTheOrderOfWhatComesInChangesNothing() {
        for (int seed = 0; seed < 200; seed++) {
            Random chance = new Random(seed);
            List<CashEntry> entries = new ArrayList<>();
            List<BankLine> lines = new ArrayList<>();
            for (int no = 0; no < 40; no++) {
                long fen = chance.nextInt(1, 6) * (chance.nextBoolean() ? 100L : -100L);
                if (chance.nextInt(8) > 0) entries.add(entry(no, chance.nextInt(30), fen));
                if (chance.nextInt(8) > 0) lines.add(line("s" + no, chance.nextInt(30), fen));
            }
            List<Pair> pairs = Matching.of(entries, lines, 7);
            assertThat(pairs).allMatch(pair -> pair.entry().fen() == pair.line().fen());
            assertThat(pairs).extracting(pair -> pair.entry().ref()).doesNotHaveDuplicates();
            assertThat(pairs).extracting(pair -> pair.line().serial()).doesNotHaveDuplicates();
            long book = entries.stream().mapToLong(CashEntry::fen).sum();
            long opening = chance.nextInt(1_000);
            long statement = opening + lines.stream().mapToLong(BankLine::fen).sum();
            List<CashEntry> openEntries = new ArrayList<>(entries);
            List<BankLine> openLines = new ArrayList<>(lines);
            for (Pair pair : pairs) {
                openEntries.remove(pair.entry());
                openLines.remove(pair.line());
            }
            AdjustedBalances adjusted = AdjustedBalances.of(book, opening, statement, openLines, openEntries);
            assertThat(adjusted.meets()).as("seed %d", seed).isTrue();
            assertThat(AdjustedBalances.of(book + 1, opening, statement, openLines, openEntries).meets()).isFalse();
            Collections.shuffle(entries, chance);
            Collections.shuffle(lines, chance);
            assertThat(Matching.of(entries, lines, 7)).as("seed %d", seed).isEqualTo(pairs);
        }
    }
}
