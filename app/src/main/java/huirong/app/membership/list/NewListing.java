package huirong.app.membership.list;

import java.time.LocalDate;

/**
 * A firm as the office puts it on a list.
 *
 * @param uscc unified social credit code with its check character
 * @param from the first day
 * @param basis document and reason
 */
record NewListing(String uscc, LocalDate from, String basis) {}
