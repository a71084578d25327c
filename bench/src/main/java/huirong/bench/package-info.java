/** Our kernel beside others on the same card and the same rows: first whether the answers are equal, then how fast they come. */
@NullMarked
package huirong.bench;

import org.jspecify.annotations.NullMarked;
