package huirong.app.compensation.screen;

import huirong.app.compensation.filing.Filing;
import java.time.LocalDate;

/**
 * A filed loan that fell overdue soon after its filing.
 *
 * @param since first day anything of it was late
 * @param days from the filing to it; below zero if it was late before
 */
public record EarlyLine(Filing filing, LocalDate since, long days) {}
