package huirong.core.fund.screen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/** 备案后短期内逾期: a loan that was filed shortly before it fell overdue, which its bank may have seen coming. */
public final class EarlyDefault {
    /** Days after the filing within which the first day overdue is a reason to ask. Ours; no published rule has any. */
    public static final int DAYS = 90;

    private EarlyDefault() {}

    /**
     * @param overdueSince first day anything of the loan was late
     * @return days from the filing to it, below zero if it was late before; empty if it is no reason to ask
     */
    public static OptionalLong days(LocalDate filedOn, LocalDate overdueSince) {
        long days = ChronoUnit.DAYS.between(filedOn, overdueSince);
        return days <= DAYS ? OptionalLong.of(days) : OptionalLong.empty();
    }
}
