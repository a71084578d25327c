/** A bank writes its products, one person drafting and another publishing. */
@NullMarked
package huirong.app.marketplace.drafting;

import org.jspecify.annotations.NullMarked;
