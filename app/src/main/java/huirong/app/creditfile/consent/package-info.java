/** What a firm has authorised whom to read. */
@NamedInterface("consent")
@NullMarked
package huirong.app.creditfile.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
