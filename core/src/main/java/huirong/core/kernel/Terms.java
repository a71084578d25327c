package huirong.core.kernel;

import java.util.ArrayList;
import java.util.List;

/** The terms of a card as they are gathered for a kernel. */
final class Terms {
    private static final int NONE = -1;

    final Axes axes = new Axes();
    final List<String> codes = new ArrayList<>();
    final List<List<String>> reasons = new ArrayList<>();
    final List<Integer> first = new ArrayList<>();
    final List<Integer> second = new ArrayList<>();
    final List<Integer> secondSize = new ArrayList<>();
    final List<Integer> offset = new ArrayList<>();
    final List<Integer> points = new ArrayList<>();

    /**
     * @param reasons one for each bin; none if the code is the reason
     * @param on positions of one axis or two
     * @param size bins of the last axis
     * @param table one for each bin
     */
    void add(String code, List<String> reasons, List<Integer> on, int size, List<Long> table) {
        codes.add(code);
        this.reasons.add(List.copyOf(reasons));
        first.add(on.getFirst());
        second.add(on.size() > 1 ? on.get(1) : NONE);
        secondSize.add(size);
        offset.add(points.size());
        table.forEach(one -> points.add(Math.toIntExact(one)));
    }
}
