/** Which moves are legal: one table per kind of record, and what is drawn from it. */
@NullMarked
package huirong.core.state;

import org.jspecify.annotations.NullMarked;
