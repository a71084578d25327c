/** A financing request from draft to the bank's decision and contract. */
@ApplicationModule(displayName = "origination", allowedDependencies = {"access", "audit", "web", "web::piece", "membership", "scoring", "marketplace", "creditfile::view", "creditfile::consent"})
@NullMarked
package huirong.app.origination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
