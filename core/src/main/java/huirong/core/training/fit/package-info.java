/** Fitters: from past cases to points per bin, two ways that give the same form of scorecard. */
@NullMarked
package huirong.core.training.fit;

import org.jspecify.annotations.NullMarked;
