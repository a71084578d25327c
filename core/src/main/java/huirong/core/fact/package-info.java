/** Facts about firms: what may be delivered, how one fact is written down to the byte, and how a file is assembled. */
@NullMarked
package huirong.core.fact;

import org.jspecify.annotations.NullMarked;
