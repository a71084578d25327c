/** The story's chapters, and who takes part in them: every act goes through the platform's front doors. */
@NullMarked
package huirong.story.play;

import org.jspecify.annotations.NullMarked;
