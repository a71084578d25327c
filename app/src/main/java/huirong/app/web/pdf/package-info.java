/** Papers that leave a page as PDF: for the archive and for print, with their font inside. */
@NamedInterface("pdf")
@NullMarked
package huirong.app.web.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
