/** What the credit file tells others. */
@NamedInterface("events")
@NullMarked
package huirong.app.creditfile.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
