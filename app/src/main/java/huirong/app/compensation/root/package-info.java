/** Roots of a fund's book with their signatures. */
@NamedInterface("root")
@NullMarked
package huirong.app.compensation.root;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
