/** The commands about scorecards: build one from a table, run it, report on it, test it backwards. They start no server. */
@NullMarked
package huirong.app.run.card;

import org.jspecify.annotations.NullMarked;
