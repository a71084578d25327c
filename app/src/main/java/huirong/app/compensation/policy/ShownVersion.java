package huirong.app.compensation.policy;

import huirong.core.fund.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A version of a fund's policy on the list.
 *
 * @param until first day on which it is not the one for new filings: its own end, or the first day of a newer one
 */
record ShownVersion(Policy policy, LocalDate until, Standing standing) {
    /** Where it stands on the day it is looked at. */
    enum Standing {
        TO_COME,
        IN_FORCE,
        SUPERSEDED
    }

    /** Newest first. */
    static List<ShownVersion> of(List<Policy> versions, LocalDate today) {
        List<ShownVersion> shown = new ArrayList<>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            Policy version = versions.get(i);
            LocalDate until = versions.stream()
                    .skip(i + 1L)
                    .map(Policy::from)
                    .filter(from -> from.isBefore(version.until()))
                    .min(LocalDate::compareTo)
                    .orElse(version.until());
            shown.add(new ShownVersion(version, until, standing(version.from(), until, today)));
        }
        return shown;
    }

    private static Standing standing(LocalDate from, LocalDate until, LocalDate today) {
        if (!today.isBefore(until)) return Standing.SUPERSEDED;
        return today.isBefore(from) ? Standing.TO_COME : Standing.IN_FORCE;
    }
}
