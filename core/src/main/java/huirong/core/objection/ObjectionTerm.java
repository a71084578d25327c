package huirong.core.objection;

import huirong.core.time.WorkingDays;
import java.time.LocalDate;

/**
 * By when an objection is answered: within ten working days, and never later than the twentieth calendar day. The twenty
 * days are those that 征信业管理条例 25 gives an information provider for checking and answering in writing; the platform is no
 * credit bureau and takes the measure over. Where holidays are not known yet, the calendar days stand alone.
 */
public final class ObjectionTerm {
    private static final int WORKING_DAYS = 10;
    private static final int CALENDAR_DAYS = 20;

    private ObjectionTerm() {}

    /** The last day for the answer to an objection of this day. */
    public static LocalDate due(LocalDate filed) {
        LocalDate latest = filed.plusDays(CALENDAR_DAYS);
        return WorkingDays.after(filed, WORKING_DAYS)
                .filter(day -> day.isBefore(latest))
                .orElse(latest);
    }
}
