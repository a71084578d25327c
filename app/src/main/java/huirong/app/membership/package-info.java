/** Zones and their parameters, and who joined which zone, proven how. */
@ApplicationModule(displayName = "membership", allowedDependencies = {"access", "audit", "web", "web::piece", "creditfile::view", "creditfile::consent"})
@NullMarked
package huirong.app.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
