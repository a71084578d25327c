/** When a fund stops by itself: a light for each bank, product and the fund, from data up to a cut-off and nothing else. */
@NullMarked
package huirong.core.fund.breaker;

import org.jspecify.annotations.NullMarked;
