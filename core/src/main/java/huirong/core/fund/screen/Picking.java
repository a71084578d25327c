package huirong.core.fund.screen;

import huirong.core.money.Ratios;

/**
 * Whether a bank files the loans it doubts and keeps the good ones to itself (挑选备案): of the loans that the platform knows, how many
 * of the filed and of the others were ever overdue. Counts and rates only.
 *
 * <p>The thresholds are ours; no published rule has any.
 */
public record Picking(long filed, long filedOverdue, long others, long othersOverdue) {
    /** Loans that each of the two groups must have before anything is said of the bank. */
    public static final int LEAST_LOANS = 20;

    /** By how many times the filed loans’ rate must be the others’. */
    public static final int TIMES = 2;

    /** By how much it must be above the others’ at least, per ten thousand. */
    public static final int ABOVE = 300;

    public Picking {
        if (filedOverdue < 0 || othersOverdue < 0 || filedOverdue > filed || othersOverdue > others)
            throw new IllegalArgumentException("more overdue than there are");
    }

    /** Overdue per ten thousand of the filed loans; 0 if there are none. */
    public long filedRate() {
        return Ratios.perTenThousand(filedOverdue, filed).orElse(0);
    }

    /** Overdue per ten thousand of the others; 0 if there are none. */
    public long othersRate() {
        return Ratios.perTenThousand(othersOverdue, others).orElse(0);
    }

    /** Whether both groups are large enough to compare. */
    public boolean comparable() {
        return filed >= LEAST_LOANS && others >= LEAST_LOANS;
    }

    public boolean striking() {
        return comparable() && filedRate() >= othersRate() * TIMES && filedRate() - othersRate() >= ABOVE;
    }
}
