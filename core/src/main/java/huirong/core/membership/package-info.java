/** How a firm joins a zone: the states of a membership, and the zone's rules of entry over registration facts. */
@NullMarked
package huirong.core.membership;

import org.jspecify.annotations.NullMarked;
