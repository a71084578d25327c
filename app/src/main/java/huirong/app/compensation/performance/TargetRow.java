package huirong.app.compensation.performance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the 绩效目标表.
 *
 * @param first target as it was first approved for the year; null for one that an adjustment brought in
 * @param target in force
 * @param actual null where there is nothing yet to be a part of
 * @param reached 完成率 in ten-thousandths; null where it cannot be said
 * @param deviations newest first
 */
record TargetRow(
        Indicator indicator,
        @Nullable Long first,
        long target,
        @Nullable Long actual,
        @Nullable Long reached,
        Result result,
        List<Deviation> deviations) {
    enum Result {
        MET("good"),
        /** Reached, in a year that goes on. */
        SO_FAR("good"),
        /** Not reached, in a year that goes on. */
        NOT_YET("notice"),
        MISSED("bad"),
        UNKNOWN("quiet");

        private final String tone;

        Result(String tone) {
            this.tone = tone;
        }

        /** How pages show it, beside the word. */
        public String tone() {
            return tone;
        }

        /** Whether a reason may be written for it. */
        public boolean wanting() {
            return this == NOT_YET || this == MISSED;
        }
    }

    static TargetRow of(
            Indicator indicator, @Nullable Long first, long target, @Nullable Long actual, boolean over, List<Deviation> deviations) {
        if (actual == null) return new TargetRow(indicator, first, target, null, null, Result.UNKNOWN, deviations);
        Result result = indicator.met(target, actual)
                ? (over ? Result.MET : Result.SO_FAR)
                : (over ? Result.MISSED : Result.NOT_YET);
        @Nullable Long reached = Optional.of(indicator.reached(target, actual))
                .filter(one -> one.isPresent())
                .map(one -> one.getAsLong())
                .orElse(null);
        return new TargetRow(indicator, first, target, actual, reached, result, deviations);
    }
}
