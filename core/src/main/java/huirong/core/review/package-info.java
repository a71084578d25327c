/** Reviews of an evaluation by a human (人工复核): which move is legal, and how one can end. */
@NullMarked
package huirong.core.review;

import org.jspecify.annotations.NullMarked;
