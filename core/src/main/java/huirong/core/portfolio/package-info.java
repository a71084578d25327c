/**
 * What a bank may make of scores: the rate that returns most by grade, a line and a rate for one firm, and the split of a
 * lending budget, on the bank's own table and assumptions.
 *
 * <p>These are suggestions to one bank at a time, from figures it states itself; the bank decides. Whole numbers throughout:
 * rates are basis points, chances and losses millionths, shares of customers lost billionths, and returns trillionths (of a
 * yuan, for each yuan offered for a year).
 *
 * <p>Assumptions, which whoever shows a result shows with it: a customer lost brings nothing and costs nothing; a loan runs a
 * whole year; it either pays in full with interest or, by the chance of bad, pays no interest and loses the stated part of its
 * principal; what money costs the bank is the same for every firm and left out, or taken off the table's rates beforehand.
 */
@NullMarked
package huirong.core.portfolio;

import org.jspecify.annotations.NullMarked;
