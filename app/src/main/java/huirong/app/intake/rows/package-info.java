/** Tables as people send them: recognise, decode, split into rows, read cells; say exactly what is wrong where. */
@NamedInterface("rows")
@NullMarked
package huirong.app.intake.rows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
