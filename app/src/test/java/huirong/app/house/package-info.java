/** Rules that the code as a whole keeps: walls, SQL that fits the schema, keys that shard, calls that are not made. */
@NullMarked
package huirong.app.house;

import org.jspecify.annotations.NullMarked;
