package huirong.app.compensation.breaker;

import huirong.core.fact.CanonicalJson;
import huirong.core.fund.breaker.Light;
import huirong.core.fund.policy.Breakers.Action;
import huirong.core.fund.policy.Breakers.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A light as it was kept.
 *
 * @param subject a bank's or product's code; empty for the fund
 * @param cutOff the month's end from which on it is like this
 * @param figures one object for each rule, canonical JSON
 */
public record StoredLight(Scope scope, String subject, LocalDate cutOff, Set<Action> actions, boolean review, String figures) {
    public StoredLight {
        actions = Set.copyOf(actions);
    }

    static StoredLight of(Scope scope, String subject, LocalDate cutOff, Light light) {
        List<Map<String, Object>> figures = new ArrayList<>();
        for (Light.Line line : light.lines()) {
            Map<String, Object> fields = new HashMap<>();
            fields.put("action", line.rule().action().name());
            fields.put("metric", line.rule().metric().name());
            fields.put("over", line.rule().over().name());
            fields.put("months", (long) line.rule().months());
            fields.put("above", (long) line.rule().above());
            fields.put("resumes", (long) line.rule().resumes());
            fields.put("part-fen", line.partFen());
            fields.put("whole-fen", line.wholeFen());
            fields.put("loans", (long) line.watch().loans());
            fields.put("bad-loans", (long) line.watch().badLoans());
            fields.put("base", line.base());
            fields.put("acts", line.acts());
            figures.add(fields);
        }
        return new StoredLight(scope, subject, cutOff, light.actions(), light.review(), CanonicalJson.write(figures));
    }

    /** Whether it is over loans of a bank under a product. */
    boolean over(String bank, String product) {
        return switch (scope) {
            case FUND -> true;
            case BANK -> subject.equals(bank);
            case PRODUCT -> subject.equals(product);
        };
    }

    /** Whether something else is in force than before. */
    boolean differs(StoredLight before) {
        return !actions.equals(before.actions) || review != before.review;
    }

    public boolean takesFilings() {
        return !actions.contains(Action.SUSPEND_FILING) && !actions.contains(Action.END);
    }

    public boolean pays() {
        return !actions.contains(Action.SUSPEND_PAYMENT) && !actions.contains(Action.END);
    }

    /** In rising gravity. */
    public List<Action> inForce() {
        return actions.isEmpty() ? List.of() : EnumSet.copyOf(actions).stream().toList();
    }

    /** The rules with their figures, for a page. */
    public List<Figure> lines() {
        List<Figure> lines = new ArrayList<>();
        if (CanonicalJson.read(figures) instanceof List<?> kept)
            for (Object one : kept)
                if (one instanceof Map<?, ?> fields) lines.add(Figure.of(fields));
        return lines;
    }

    /** One rule: codes, shares per ten thousand, fen. */
    public record Figure(
            String action, String metric, String over, long months, long above, long resumes, long partFen, long wholeFen, long loans,
            long badLoans, boolean base, boolean acts) {
        static Figure of(Map<?, ?> fields) {
            return new Figure(
                    (String) fields.get("action"),
                    (String) fields.get("metric"),
                    (String) fields.get("over"),
                    (Long) fields.get("months"),
                    (Long) fields.get("above"),
                    (Long) fields.get("resumes"),
                    (Long) fields.get("part-fen"),
                    (Long) fields.get("whole-fen"),
                    (Long) fields.get("loans"),
                    (Long) fields.get("bad-loans"),
                    (Boolean) fields.get("base"),
                    (Boolean) fields.get("acts"));
        }
    }
}
