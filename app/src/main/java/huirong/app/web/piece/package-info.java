/** What the recurring pieces of pages draw: one record per piece, in words and amounts, without a rule of its own. */
@NamedInterface("piece")
@NullMarked
package huirong.app.web.piece;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
