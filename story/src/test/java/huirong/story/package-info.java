/** The story played from its first file to the last page. */
@NullMarked
package huirong.story;

import org.jspecify.annotations.NullMarked;
