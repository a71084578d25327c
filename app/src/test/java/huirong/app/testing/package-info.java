/** What tests of every module share. */
@NullMarked
package huirong.app.testing;

import org.jspecify.annotations.NullMarked;
