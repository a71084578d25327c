/**
 * The demonstration: the platform as it is, and a sample delivery of invented firms played through its front doors.
 *
 * <p>Nothing here is known to the platform; whatever it does, any caller of the HTTP interface could do.
 */
@NullMarked
package huirong.story;

import org.jspecify.annotations.NullMarked;
