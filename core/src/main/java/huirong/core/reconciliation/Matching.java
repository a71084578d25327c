package huirong.core.reconciliation;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which entry is which line of the statement (勾对): one to one, of the same amount and direction, the nearest days first. What comes
 * out does not depend on the order in which lines and entries are handed in; of several that are equally near, the earlier line and
 * the lower number come first, because neither bank nor book tells them apart.
 */
public final class Matching {
    private record Candidate(CashEntry entry, BankLine line, long apart) {}

    private static final Comparator<Candidate> NEAREST = Comparator.comparingLong(Candidate::apart)
            .thenComparing(candidate -> candidate.line().day())
            .thenComparing(candidate -> candidate.line().serial())
            .thenComparing(candidate -> candidate.entry().no());

    private Matching() {}

    /**
     * @param days how far apart the two may be at most
     * @return the pairs, by the entry's number; every entry and every line in one at most
     */
    public static List<Pair> of(List<CashEntry> entries, List<BankLine> lines, int days) {
        Map<Long, List<BankLine>> byAmount = new HashMap<>();
        for (BankLine line : lines) byAmount.computeIfAbsent(line.fen(), fen -> new ArrayList<>()).add(line);
        List<Candidate> candidates = new ArrayList<>();
        for (CashEntry entry : entries) {
            for (BankLine line : byAmount.getOrDefault(entry.fen(), List.of())) {
                long apart = Math.abs(ChronoUnit.DAYS.between(entry.day(), line.day()));
                if (apart <= days) candidates.add(new Candidate(entry, line, apart));
            }
        }
        candidates.sort(NEAREST);
        Set<String> taken = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate one : candidates) {
            if (taken.contains(one.entry().ref()) || !seen.add(one.line().serial())) continue;
            taken.add(one.entry().ref());
            pairs.add(new Pair(one.entry(), one.line()));
        }
        pairs.sort(Comparator.comparing(pair -> pair.entry().no()));
        return pairs;
    }
}
