/** The report on a card: one self-contained page, with a table beside every chart. */
@NullMarked
package huirong.app.run.card.report;

import org.jspecify.annotations.NullMarked;
