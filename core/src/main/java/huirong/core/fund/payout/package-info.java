/** What a fund pays of a loss and gets back of a recovery: each limit with its figures, to be recomputed by hand. */
@NullMarked
package huirong.core.fund.payout;

import org.jspecify.annotations.NullMarked;
