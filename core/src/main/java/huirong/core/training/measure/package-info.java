/** How well scores tell bad from good, how stable they are, and what bad rate belongs to them. */
@NullMarked
package huirong.core.training.measure;

import org.jspecify.annotations.NullMarked;
