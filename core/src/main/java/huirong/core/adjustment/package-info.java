/** Adjustments by hand (人工调整) of one firm's grade: which move is legal, and for which reasons. */
@NullMarked
package huirong.core.adjustment;

import org.jspecify.annotations.NullMarked;
