package huirong.app.creditfile.view;

import java.time.LocalDate;

/**
 * A point in both times.
 *
 * @param validOn the day the file is about
 * @param seq what was known: everything published up to this sequence
 */
public record Moment(LocalDate validOn, long seq) {}
