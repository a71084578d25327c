/** The fund's rules as people read them: in plain words, side by side, and tried on a book of loans. */
@NullMarked
package huirong.app.compensation.policy;

import org.jspecify.annotations.NullMarked;
