/** The zones and their parameters, which the operator opens. */
@NullMarked
package huirong.app.membership.zone;

import org.jspecify.annotations.NullMarked;
