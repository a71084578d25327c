package huirong.core.evaluation;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What missing characteristics get. Within a group the known ones set the rate, and the group gets its maximum at that
 * rate; the difference is split over its missing ones by their maxima. Groups of which nothing is known get theirs from
 * the known groups in the same way. So every point has a line, and the lines add up to the total.
 */
final class Reweighting {
    /**
     * One characteristic, in card order.
     *
     * @param group position of its group
     * @param points its own if known, else nought
     */
    record Item(int group, long maximum, boolean known, long points) {}

    private final List<Item> items;
    private final long[] points;

    private Reweighting(List<Item> items) {
        this.items = items;
        this.points = items.stream().mapToLong(Item::points).toArray();
    }

    /** Points of every item, missing ones included; at least one item must be known. */
    static long[] points(List<Item> items) {
        Reweighting run = new Reweighting(items);
        items.stream().filter(Item::known).mapToInt(Item::group).distinct().forEach(run::withinGroup);
        int[] knownGroups = items.stream().filter(Item::known).mapToInt(Item::group).distinct().toArray();
        IntPredicate known = i -> IntStream.of(knownGroups).anyMatch(group -> group == items.get(i).group());
        run.fill(run.positions(known), run.positions(known.negate()));
        return run.points;
    }

    private void withinGroup(int group) {
        fill(
                positions(i -> items.get(i).group() == group && items.get(i).known()),
                positions(i -> items.get(i).group() == group && !items.get(i).known()));
    }

    /** Gives the missing what they would have at the rate of the known. */
    private void fill(int[] known, int[] missing) {
        if (missing.length == 0) return;
        long gained = IntStream.of(known).mapToLong(i -> points[i]).sum();
        long knownMaximum = maximum(known);
        long atSameRate = Shares.atSameRate(gained, knownMaximum + maximum(missing), knownMaximum);
        long[] weights = IntStream.of(missing).mapToLong(i -> items.get(i).maximum()).toArray();
        long[] parts = Shares.split(atSameRate - gained, weights);
        for (int i = 0; i < missing.length; i++) points[missing[i]] = parts[i];
    }

    private long maximum(int[] positions) {
        return IntStream.of(positions).mapToLong(i -> items.get(i).maximum()).sum();
    }

    private int[] positions(IntPredicate which) {
        return IntStream.range(0, items.size()).filter(which).toArray();
    }
}
