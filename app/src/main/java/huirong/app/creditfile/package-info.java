/**
 * The dated, sourced record of a firm.
 *
 * <p>In: facts through {@code facts}. Out: files and versions through {@code view}, on a basis; authorisations through
 * {@code consent}; what happened through {@code events}. It knows none of those who feed it.
 */
@ApplicationModule(displayName = "credit file", allowedDependencies = {"access", "audit", "web", "web::piece"})
@NullMarked
package huirong.app.creditfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
