package huirong.app.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody must do about now.
 *
 * @param what {@code accept}, {@code decide}, {@code dispute}, {@code review}, {@code card} or {@code deliver}
 * @param who code of the organisation that must act; null where it is the office itself
 * @param firm reference of the firm it is about; null if about none
 * @param about reference or code of the record
 * @param by the day; for a dispute, a card and a delivery the day since when it waits
 */
record Due(String what, @Nullable String who, @Nullable String firm, String about, LocalDate by) {}
