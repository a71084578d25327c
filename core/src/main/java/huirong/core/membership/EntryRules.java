package huirong.core.membership;

import huirong.core.code.Trade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Who may join a zone, by registration facts. An empty set asks for nothing.
 *
 * @param divisions six-digit divisions of the registering office, or what they begin with
 * @param industries codes of GB/T 4754, or what they begin with, for example {@code C33}; registers write them with the section's letter
 *     or without
 * @param legalForms codes of the registration item
 * @param statuses codes of the registration item
 */
public record EntryRules(
        Set<String> divisions, Set<String> industries, Set<String> legalForms, Set<String> statuses) {
    /** What a rule of entry asks about. */
    public enum Rule {
        DIVISION,
        INDUSTRY,
        LEGAL_FORM,
        STATUS
    }

    /** Whether a rule is met; missing is not the same as not met. */
    public enum Met {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * One rule applied to one firm.
     *
     * @param stated what the register says, or null if it doesn't
     * @param asked what the zone asks for
     */
    public record Line(Rule rule, Met met, @Nullable String stated, Set<String> asked) {}

    public EntryRules {
        divisions = Set.copyOf(divisions);
        industries = Set.copyOf(industries);
        legalForms = Set.copyOf(legalForms);
        statuses = Set.copyOf(statuses);
    }

    /** Applies every rule that asks for something, in the order of {@link Rule}. */
    public List<Line> apply(
            @Nullable String division, @Nullable String industry, @Nullable String legalForm, @Nullable String status) {
        List<Line> lines = new ArrayList<>();
        add(lines, Rule.DIVISION, division, divisions, String::startsWith);
        add(lines, Rule.INDUSTRY, industry, industries, EntryRules::within);
        add(lines, Rule.LEGAL_FORM, legalForm, legalForms, String::equals);
        add(lines, Rule.STATUS, status, statuses, String::equals);
        return List.copyOf(lines);
    }

    private static void add(
            List<Line> lines, Rule rule, @Nullable String stated, Set<String> asked, BiPredicate<String, String> meets) {
        if (asked.isEmpty()) return;
        Met met = stated == null
                ? Met.UNKNOWN
                : asked.stream().anyMatch(one -> meets.test(stated, one)) ? Met.YES : Met.NO;
        lines.add(new Line(rule, met, stated, new TreeSet<>(asked)));
    }

    /** What is no code of the standard is compared as it is written. */
    private static boolean within(String stated, String asked) {
        Optional<Trade> whole = Trade.read(asked);
        return whole.isPresent() && Trade.read(stated).isPresent()
                ? Trade.read(stated).orElseThrow().within(whole.get())
                : stated.startsWith(asked);
    }
}
