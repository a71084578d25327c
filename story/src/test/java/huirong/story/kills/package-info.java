/**
 * Server and database are killed while firms ask, banks grant and claim, and the fund pays and recovers: nothing may be lost or
 * half-done.
 */
@NullMarked
package huirong.story.kills;

import org.jspecify.annotations.NullMarked;
