/** Rates and a budget's split, computed for one bank from tables of its own, which nobody keeps. */
@NullMarked
package huirong.app.scoring.pricing;

import org.jspecify.annotations.NullMarked;
