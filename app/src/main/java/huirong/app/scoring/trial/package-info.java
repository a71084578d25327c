/** Trials: what a card on trial would have given for the evaluations that were issued, compared with what was given. */
@NullMarked
package huirong.app.scoring.trial;

import org.jspecify.annotations.NullMarked;
