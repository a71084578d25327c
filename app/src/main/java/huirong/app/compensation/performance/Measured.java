package huirong.app.compensation.performance;

import huirong.app.web.Figures;
import java.math.BigDecimal;
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
        FIRMS,
        /** Ten-thousandths: 10,000 is one. */
        SHARE,
        /** Hundredths of a time: 1,000 is ten times. */
        TIMES;

        /** Whether it is counted one by one. */
        public boolean whole() {
            return this == LOANS || this == FIRMS;
        }

        /** What a sheet's cell has: fen as yuan, shares as per cent, hundredths of a time as times. */
        Object cell(long value) {
            return whole() ? (Object) value : BigDecimal.valueOf(value, 2);
        }

        /** What a page has, without the unit: fen as 万元. */
        public String shown(Figures figures, long value) {
            return switch (this) {
                case FEN -> figures.wan(value);
                case LOANS, FIRMS -> figures.count(value);
                case SHARE, TIMES -> figures.points(value);
            };
        }
    }
}
