/**
 * Evaluations: a card run over a file's features, to points that add up exactly and reasons in words.
 *
 * <p>Scoring compares and adds whole numbers only, so the same file and the same card give the same bytes anywhere, years
 * later. A missing feature neither raises nor lowers: what the known characteristics of its group earned stands in for it.
 */
@NullMarked
package huirong.core.evaluation;

import org.jspecify.annotations.NullMarked;
