/** The second factor of staff: time-based one-time codes (RFC 6238) of a secret that only the person's device knows besides us. */
@NullMarked
package huirong.app.access.factor;

import org.jspecify.annotations.NullMarked;
