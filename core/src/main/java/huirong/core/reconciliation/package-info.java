/** A book's cash entries against a bank's statement: which belong together, and what is left on either side. */
@NullMarked
package huirong.core.reconciliation;

import org.jspecify.annotations.NullMarked;
