/** Rounds: all firms evaluated by a public card, when an office asks for it or by the clock, one round at a time. */
@NullMarked
package huirong.app.scoring.round;

import org.jspecify.annotations.NullMarked;
