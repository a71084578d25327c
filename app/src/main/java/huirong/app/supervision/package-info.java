/** Draws what the others publish, and owns nothing. */
@ApplicationModule(
        displayName = "supervision",
        allowedDependencies = {"access", "audit", "web", "web::piece", "web::sheet", "membership"})
@NullMarked
package huirong.app.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
