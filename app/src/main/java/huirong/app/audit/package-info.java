/** Every act: who, for which organisation, on what, on which basis, allowed or refused. */
@ApplicationModule(displayName = "audit", allowedDependencies = {"access", "web", "web::sheet"})
@NullMarked
package huirong.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
