package huirong.app.scoring.peers;

import huirong.core.feature.SizeClass;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Between which values the middle half of a group of firms lies.
 *
 * @param trade division of GB/T 4754 that the group is limited to; empty if it is not
 * @param size the group's size class; empty if it is not limited to one
 * @param firms how many firms there are in the group
 * @param madeOn the day it was counted
 * @param ranges by feature code; a feature that too few of them have a value of is absent
 */
public record Usual(
        Optional<String> trade, Optional<SizeClass> size, long firms, LocalDate madeOn, Map<String, Range> ranges) {
    /** First and third quartile, in the feature's unit. */
    public record Range(long low, long high) {}
}
