/** The risk-compensation fund: budget, filings, claims, payments, and its ledger. */
@ApplicationModule(displayName = "compensation", allowedDependencies = {"access", "audit", "web", "web::piece", "web::sheet", "web::pdf", "lending", "membership", "intake::rows"})
@NullMarked
package huirong.app.compensation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
