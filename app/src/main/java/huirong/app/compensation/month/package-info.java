/** Months of a fund's book: vouchers, the table of accounts, and the closing by two persons once the bank's statement is reconciled. */
@NullMarked
package huirong.app.compensation.month;

import org.jspecify.annotations.NullMarked;
