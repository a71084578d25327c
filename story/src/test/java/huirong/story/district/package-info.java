/** What must be true of the invented district. */
@NullMarked
package huirong.story.district;

import org.jspecify.annotations.NullMarked;
