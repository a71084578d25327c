/** A visitor of the platform's pages: opens them, fills in their forms and sends them, as a browser without a window. */
@NullMarked
package huirong.story.visit;

import org.jspecify.annotations.NullMarked;
