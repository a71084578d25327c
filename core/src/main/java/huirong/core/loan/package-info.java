/** What may happen to a line and to the loans drawn under it. */
@NullMarked
package huirong.core.loan;

import org.jspecify.annotations.NullMarked;
