/** A policy tried on a book of loans, past or made up, year by year: what would have been filed, claimed, paid and left. */
@NullMarked
package huirong.core.fund.simulation;

import org.jspecify.annotations.NullMarked;
