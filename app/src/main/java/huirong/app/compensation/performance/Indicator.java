package huirong.app.compensation.performance;

import huirong.app.compensation.performance.Measured.Unit;
import huirong.core.money.Ratios;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a target can be set for: whatever the platform counts itself, so that nobody types what was done. The three levels are those
 * of a 绩效目标表 (一级, 二级, 三级指标). There is none of 满意度, which the platform does not ask.
 */
enum Indicator {
    FILED_LOANS(Level.QUANTITY, Unit.LOANS, true),
    FILED_AMOUNT(Level.QUANTITY, Unit.FEN, true),
    LEVERAGE(Level.QUALITY, Unit.TIMES, true),
    RECOVERY_RATE(Level.QUALITY, Unit.SHARE, true),
    ARRIVAL_RATE(Level.TIME, Unit.SHARE, true),
    PAID_IN_TIME(Level.TIME, Unit.SHARE, true),
    BUDGET_EXECUTION(Level.COST, Unit.SHARE, true),
    IDLE_RATE(Level.COST, Unit.SHARE, false),
    FIRMS_SERVED(Level.BENEFIT, Unit.FIRMS, true),
    FIRST_LOAN_FIRMS(Level.BENEFIT, Unit.FIRMS, true);

    /** 二级指标; the first four are 产出. */
    enum Level {
        QUANTITY,
        QUALITY,
        TIME,
        COST,
        BENEFIT;

        /** Of the 一级指标, its message. */
        public String above() {
            return this == BENEFIT ? "target.level.BENEFITS" : "target.level.OUTPUT";
        }
    }

    private final Level level;
    private final Unit unit;
    private final boolean atLeast;

    Indicator(Level level, Unit unit, boolean atLeast) {
        this.level = level;
        this.unit = unit;
        this.atLeast = atLeast;
    }

    /** Stable, for forms and programs; the words are the message {@code target.of.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Level level() {
        return level;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether more is better; otherwise the target is a most. */
    public boolean atLeast() {
        return atLeast;
    }

    boolean met(long target, long actual) {
        return atLeast ? actual >= target : actual <= target;
    }

    /** 完成率 in ten-thousandths: actual over target, and target over actual where less is better; empty for an actual of nought there. */
    OptionalLong reached(long target, long actual) {
        return atLeast ? Ratios.perTenThousand(actual, target) : Ratios.perTenThousand(target, actual);
    }

    static Optional<Indicator> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
