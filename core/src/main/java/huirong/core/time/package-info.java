/** Working days after the yearly notices of the State Council's General Office. */
@NullMarked
package huirong.core.time;

import org.jspecify.annotations.NullMarked;
