package huirong.core.training.table;

import huirong.core.scorecard.Input;
import java.util.List;
import java.util.Set;

/**
 * Which columns of a table are read, and as what.
 *
 * @param target the column that says how a case ended
 * @param bad its text that counts as bad
 * @param inputs names of the columns to learn from; empty for all
 * @param leaveOut names of columns that are no inputs, as identifiers
 * @param special numbers that are codes and no amounts, in whichever column they occur
 * @param known inputs of a card, which say themselves how they are read; then {@code inputs} and {@code special} are of no
 *     account
 */
public record Layout(
        String target, String bad, List<String> inputs, Set<String> leaveOut, List<Double> special, List<Input> known) {
    public Layout {
        inputs = List.copyOf(inputs);
        leaveOut = Set.copyOf(leaveOut);
        special = special.stream().map(code -> code + 0.0).distinct().sorted().toList();
        known = List.copyOf(known);
    }

    /** Everything but the target, nothing special. */
    public static Layout all(String target, String bad) {
        return new Layout(target, bad, List.of(), Set.of(), List.of(), List.of());
    }

    /** The inputs of a card, read as the card reads them. */
    public static Layout of(List<Input> known, String target, String bad) {
        return new Layout(target, bad, List.of(), Set.of(), List.of(), known);
    }

    boolean takes(String name) {
        if (name.equals(target)) return false;
        if (!known.isEmpty()) return known.stream().anyMatch(input -> input.name().equals(name));
        return (inputs.isEmpty() || inputs.contains(name)) && !leaveOut.contains(name);
    }
}
