package huirong.app.scoring.card;

import huirong.app.scoring.card.CardRules.Part;
import huirong.app.scoring.card.CardRules.Rule;
import huirong.core.card.Card;
import huirong.core.card.GradeLimits;
import huirong.core.money.Fen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one card says otherwise than another, as the second person of the office reads it. */
final class CardChanges {
    /**
     * Something that differs.
     *
     * @param what a word of the page's own: {@code total}, {@code required}, {@code grades}, {@code title}, {@code group},
     *     {@code characteristic} or {@code words}
     * @param name of the group or characteristic; empty otherwise
     * @param before a line each; empty if it is new
     * @param after a line each; empty if it is gone
     */
    record Change(String what, String name, List<String> before, List<String> after) {}

    private final Language language;
    private final List<Change> changes = new ArrayList<>();

    private CardChanges(Language language) {
        this.language = language;
    }

    static List<Change> between(Card before, Card after, Language language) {
        CardChanges found = new CardChanges(language);
        found.whole(before, after);
        found.parts(before, after);
        if (found.changes.isEmpty() && !before.equals(after))
            found.changes.add(new Change("words", "", List.of(), List.of()));
        return List.copyOf(found.changes);
    }

    private void whole(Card before, Card after) {
        differs("title", "", List.of(language.of(before.title())), List.of(language.of(after.title())));
        differs("total", "", List.of(Fen.yuan(before.total())), List.of(Fen.yuan(after.total())));
        differs(
                "required",
                "",
                List.of(Language.percent(before.minimumCompleteness())),
                List.of(Language.percent(after.minimumCompleteness())));
        differs("grades", "", grades(before), grades(after));
    }

    private static List<String> grades(Card card) {
        return card.grades()
                .map((GradeLimits limits) -> List.of(
                        Fen.yuan(limits.excellent()), Fen.yuan(limits.good()), Fen.yuan(limits.fair())))
                .orElse(List.of());
    }

    private void parts(Card before, Card after) {
        List<Part> was = CardRules.of(before, language).parts();
        List<Part> is = CardRules.of(after, language).parts();
        Map<String, String> groupsBefore = new LinkedHashMap<>();
        Map<String, String> groupsAfter = new LinkedHashMap<>();
        Map<String, List<String>> rulesBefore = new LinkedHashMap<>();
        Map<String, List<String>> rulesAfter = new LinkedHashMap<>();
        was.forEach(part -> collect(part, groupsBefore, rulesBefore));
        is.forEach(part -> collect(part, groupsAfter, rulesAfter));
        for (String name : union(groupsBefore, groupsAfter))
            differs("group", name, one(groupsBefore.get(name)), one(groupsAfter.get(name)));
        for (String name : union(rulesBefore, rulesAfter))
            differs(
                    "characteristic",
                    name,
                    rulesBefore.getOrDefault(name, List.of()),
                    rulesAfter.getOrDefault(name, List.of()));
    }

    private static void collect(Part part, Map<String, String> groups, Map<String, List<String>> rules) {
        groups.put(part.name(), Fen.yuan(part.possible()));
        for (Rule rule : part.rules()) {
            List<String> lines = new ArrayList<>();
            lines.add(part.name() + " / " + Fen.yuan(rule.possible()));
            rule.steps().forEach(step -> lines.add(step.values() + ": " + Fen.yuan(step.points())));
            rules.put(rule.name(), lines);
        }
    }

    /** In the order of the first, what only the second has at the end. */
    private static List<String> union(Map<String, ?> first, Map<String, ?> second) {
        List<String> names = new ArrayList<>(first.keySet());
        new TreeSet<>(second.keySet()).stream().filter(name -> !first.containsKey(name)).forEach(names::add);
        return names;
    }

    private static List<String> one(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private void differs(String what, String name, List<String> before, List<String> after) {
        if (!before.equals(after)) changes.add(new Change(what, name, before, after));
    }
}
