/** What a loan costs: rates, instalments, and the one yearly rate that holds everything. */
@NullMarked
package huirong.core.pricing;

import org.jspecify.annotations.NullMarked;
