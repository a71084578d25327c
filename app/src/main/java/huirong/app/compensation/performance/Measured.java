package huirong.app.compensation.performance;

import org.jspecify.annotations.Nullable;

/**
 * A line of the 绩效 table.
 *
 * @param code stable, for programs; the words are the message {@code performance.<code>}
 * @param unit of target and actual
 * @param target by the policy in force; null where it sets none
 * @param reached actual over target in ten-thousandths; null without a target
 */
public record Measured(String code, Unit unit, @Nullable Long target, long actual, @Nullable Long reached) {
    public enum Unit {
        FEN,
        LOANS,
        /** Ten-thousandths: 10,000 is one. */
        SHARE,
        /** Hundredths of a time: 1,000 is ten times. */
        TIMES
    }
}
