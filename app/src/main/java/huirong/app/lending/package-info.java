/** What banks report of contracted loans. */
@ApplicationModule(displayName = "lending", allowedDependencies = {"access", "audit", "web", "web::piece", "membership", "origination", "intake::rows", "creditfile::facts", "creditfile::consent", "creditfile::events"})
@NullMarked
package huirong.app.lending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
