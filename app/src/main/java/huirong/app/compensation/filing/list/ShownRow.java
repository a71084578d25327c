package huirong.app.compensation.filing.list;

import huirong.app.lending.Loan;
import org.jspecify.annotations.Nullable;

/**
 * A row in words.
 *
 * @param firm its registered name
 * @param filing reference of the filing it became; null if it was not taken up
 * @param number 备案号; null if it is not filed
 * @param holdFen what is set aside for it
 * @param why what the criteria found wanting, or why it was not taken up; empty if it is filed
 */
record ShownRow(
        long line, Loan loan, String firm, @Nullable String filing, @Nullable String number, long holdFen, String why) {}
