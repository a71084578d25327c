/** A policy in words: each rule a line, two policies side by side, each word of a list by its message. */
@NullMarked
package huirong.app.compensation.policy.words;

import org.jspecify.annotations.NullMarked;
