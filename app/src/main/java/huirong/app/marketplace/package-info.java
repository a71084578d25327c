/** Banks' products; which firms fit them, and why not. */
@ApplicationModule(displayName = "marketplace", allowedDependencies = {"access", "audit", "web", "web::piece", "membership", "scoring", "creditfile::view"})
@NullMarked
package huirong.app.marketplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
