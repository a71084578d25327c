/** Adjustments by hand of one firm's grade: by two people, for a reason, until a day, beside the computed result. */
@NullMarked
package huirong.app.scoring.adjustment;

import org.jspecify.annotations.NullMarked;
