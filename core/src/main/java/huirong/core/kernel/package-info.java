/**
 * The kernel: either form of card as flat arrays, which score row after row without making an object.
 *
 * <p>It is what runs where rows are many, in process and in batch, and it gives the integers that
 * {@link huirong.core.evaluation.Evaluations} and {@link huirong.core.scorecard.Scorecard#score} give. A row has one double
 * for each input: {@link Double#NaN} is missing, a category or code is its position in the card's or feature's list.
 */
@NullMarked
package huirong.core.kernel;

import org.jspecify.annotations.NullMarked;
