/** Tables that leave a page as a file: for people who go on in a spreadsheet, and for machines. */
@NamedInterface("sheet")
@NullMarked
package huirong.app.web.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
