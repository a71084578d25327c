/** The server is killed while it works, again and again; nothing acknowledged may be lost, doubled or half there. */
@NullMarked
package huirong.app.kills;

import org.jspecify.annotations.NullMarked;
