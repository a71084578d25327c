package huirong.app.marketplace;

import huirong.core.product.ProductEvent;
import java.time.Instant;

/**
 * One move of a version of a product.
 *
 * @param words what the person said to it; empty if nothing
 */
public record ProductStep(int version, ProductEvent event, Instant at, String person, String organisation, String words) {}
