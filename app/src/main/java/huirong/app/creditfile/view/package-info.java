/** Read a firm's file, on a basis, as of any day and any known sequence. */
@NamedInterface("view")
@NullMarked
package huirong.app.creditfile.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
