/** Objections to a fact (异议): which move is legal, and by when a source answers. */
@NullMarked
package huirong.core.objection;

import org.jspecify.annotations.NullMarked;
