/**
 * Features: whole numbers that one firm's file says about it, each with the facts it came from, or a reason why it is missing.
 *
 * <p>Two kinds of window. <em>Whole months</em>: the last n calendar months that had ended on the day through which the
 * source answered, so that a month half over, or a month nobody has delivered yet, never reads as a bad one. <em>Days</em>:
 * events of the last n months up to the valid date itself. An item whose last answer is older than its freshness is out of
 * date, and its features are missing. Amounts of invoices are without tax; red letters count with their sign.
 */
@NullMarked
package huirong.core.feature;

import org.jspecify.annotations.NullMarked;
