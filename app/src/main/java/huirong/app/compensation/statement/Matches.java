package huirong.app.compensation.statement;

import huirong.app.access.Actor;
import huirong.app.access.Reference;
import huirong.core.reconciliation.Matching;
import huirong.core.reconciliation.Pair;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which entries are which lines. The caller holds the account's lock, so that one at a time matches. */
@Component
class Matches {
    /** How far bank and book may be apart: the longest run of holidays with the weekends around it. */
    static final int DAYS = 15;
    /** A day after every line. */
    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private final MatchStore store;
    private final Clock clock;

    Matches(MatchStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** An entry and its reversal that the bank never saw cancel out; then whatever is the same amount on near days. */
    void byThemselves(Actor by, String zone) {
        List<OpenEntry> entries = new ArrayList<>(store.entries(zone, ALWAYS, Long.MAX_VALUE));
        Map<String, OpenEntry> open = entries.stream().collect(Collectors.toMap(OpenEntry::ref, Function.identity()));
        List<OpenLine> lines = store.lines(zone, ALWAYS, Long.MAX_VALUE);
        Map<String, OpenLine> byKey = lines.stream().collect(Collectors.toMap(OpenLine::key, Function.identity()));
        List<Pair> pairs = Matching.of(
                entries.stream().map(OpenEntry::entry).toList(), lines.stream().map(OpenLine::line).toList(), DAYS);
        for (Pair pair : pairs) {
            OpenEntry entry = open.remove(pair.entry().ref());
            kept(by, zone, List.of(byKey.get(pair.line().serial())), List.of(entry));
        }
        for (OpenEntry red : entries) {
            OpenEntry reversed = red.of() == null ? null : open.get(red.of());
            if (reversed == null || reversed.fen() != -red.fen() || !open.containsKey(red.ref())) continue;
            kept(by, zone, List.of(), List.of(reversed, red));
        }
    }

    private void kept(Actor by, String zone, List<OpenLine> lines, List<OpenEntry> entries) {
        long fen = lines.stream().mapToLong(OpenLine::fen).sum();
        store.add(by, zone, Reference.fresh(), false, "", fen, lines, entries, clock.instant());
    }

    /** Chosen by a person, whose reason stays with it. */
    Optional<StatementRefusal> byHand(
            Actor by, String ref, String zone, List<String> lines, List<String> entries, String reason) {
        Set<String> keys = new HashSet<>(lines);
        Set<String> refs = new HashSet<>(entries);
        if (keys.isEmpty() && refs.isEmpty()) return Optional.of(StatementRefusal.NOTHING);
        List<OpenLine> chosen = store.lines(zone, ALWAYS, Long.MAX_VALUE).stream()
                .filter(line -> keys.contains(line.key()))
                .toList();
        List<OpenEntry> entered = store.entries(zone, ALWAYS, Long.MAX_VALUE).stream()
                .filter(entry -> refs.contains(entry.ref()))
                .toList();
        if (chosen.size() != keys.size() || entered.size() != refs.size()) return Optional.of(StatementRefusal.TAKEN);
        long fen = chosen.stream().mapToLong(OpenLine::fen).sum();
        if (fen != entered.stream().mapToLong(OpenEntry::fen).sum()) return Optional.of(StatementRefusal.UNEQUAL);
        store.add(by, zone, ref, true, reason, fen, chosen, entered, clock.instant());
        return Optional.empty();
    }
}
