/** Evaluations of firms: issued by the card in use, kept, shown, and computed again. */
@NullMarked
package huirong.app.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
