/** Zones and their parameters, who joined which zone, proven how, and the lists of firms that a zone keeps. */
@ApplicationModule(
        displayName = "membership",
        allowedDependencies = {
            "access", "audit", "web", "web::piece", "web::sheet", "creditfile::view", "creditfile::consent", "intake::rows"
        })
@NullMarked
package huirong.app.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
