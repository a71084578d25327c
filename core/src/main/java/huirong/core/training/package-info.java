/** Training: builds scorecards from past cases and says honestly how good they are. */
@NullMarked
package huirong.core.training;

import org.jspecify.annotations.NullMarked;
