/** What a loan costs: the rate, the plan of instalments and the all-in rate, computed to the fen and the same everywhere. */
@NullMarked
package huirong.core.pricing;

import org.jspecify.annotations.NullMarked;
