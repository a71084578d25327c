/**
 * A file version and a card version give an evaluation with reasons.
 *
 * <p>An evaluation is an opinion: it is never submitted as a fact. The bank decides.
 */
@ApplicationModule(
        displayName = "scoring",
        allowedDependencies = {"access", "audit", "web", "web::piece", "membership", "creditfile::view", "creditfile::events"})
@NullMarked
package huirong.app.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
