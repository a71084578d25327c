/** A simulated identity provider, named so on its pages: who signs in chooses which invented person to be. */
@NullMarked
package huirong.story.identity;

import org.jspecify.annotations.NullMarked;
