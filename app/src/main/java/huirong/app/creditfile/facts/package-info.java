/** Submit facts: the only way into the credit file. */
@NamedInterface("facts")
@NullMarked
package huirong.app.creditfile.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
