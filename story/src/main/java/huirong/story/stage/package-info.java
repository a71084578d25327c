/** What the platform is told apart from its ordinary settings when it serves the story: the story's time. */
@NullMarked
package huirong.story.stage;

import org.jspecify.annotations.NullMarked;
