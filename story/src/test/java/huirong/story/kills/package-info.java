/** Server and database are killed while firms ask, banks grant and pay out, and loans are filed: nothing may be lost or half-done. */
@NullMarked
package huirong.story.kills;

import org.jspecify.annotations.NullMarked;
