/** A zone's fund: which office keeps it, the versions of its policy, and its book as pages show it. */
@NullMarked
package huirong.app.compensation.fund;

import org.jspecify.annotations.NullMarked;
