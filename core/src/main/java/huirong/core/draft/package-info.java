/** A draft of an evaluation's card, made of a scorecard that was fitted to data. */
@NullMarked
package huirong.core.draft;

import org.jspecify.annotations.NullMarked;
