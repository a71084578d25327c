/** What is usual for a firm's trade and size, from many firms' evaluations and never from few. */
@NullMarked
package huirong.app.scoring.peers;

import org.jspecify.annotations.NullMarked;
