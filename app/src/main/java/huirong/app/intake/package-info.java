/**
 * A delivery comes in; accepted facts and a row report go out.
 *
 * <p>In: a file and a manifest that says how to read it. Out: rows, through the credit file's {@code facts} door, and a fate
 * for each. {@code rows} reads tables for others too. It knows formats and nothing of what facts mean later.
 */
@ApplicationModule(
        displayName = "intake",
        allowedDependencies = {"access", "audit", "web", "web::piece", "web::sheet", "creditfile::facts"})
@NullMarked
package huirong.app.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
