/**
 * Facts in columns: a firm's facts of one item field by field in arrays of whole numbers, which is what features read, whether
 * the facts come from a file of the platform or from a line of a bucket.
 *
 * <p>A row is a fact, rows are in file order. A cell is an amount or a number as it is, a day as its epoch day, a code as its
 * place in the closed list in ascending order, a text as its number among the different {@link huirong.core.column.Texts} of
 * that field in that firm.
 */
@NullMarked
package huirong.core.column;

import org.jspecify.annotations.NullMarked;
