/** Drift: whether those whom the card in use is applied to now are still like those it was first applied to. */
@NullMarked
package huirong.app.scoring.drift;

import org.jspecify.annotations.NullMarked;
