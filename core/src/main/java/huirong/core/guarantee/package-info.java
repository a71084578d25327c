/** Guarantors (担保机构): what they take on, lay off, pay in a borrower's place and get back. */
@NullMarked
package huirong.core.guarantee;

import org.jspecify.annotations.NullMarked;
