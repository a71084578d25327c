/** Replays: past evaluations computed again, many at a time, and compared bit by bit with what was issued. */
@NullMarked
package huirong.app.scoring.replay;

import org.jspecify.annotations.NullMarked;
