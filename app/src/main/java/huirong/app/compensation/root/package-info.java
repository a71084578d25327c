/** Published roots of a fund's book: made, signed, kept, shown to everyone. */
@NamedInterface("root")
@NullMarked
package huirong.app.compensation.root;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
