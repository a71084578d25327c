/** What banks offer, as everyone sees it: for whom, at what cost, and whether it fits. */
@NullMarked
package huirong.app.marketplace.offering;

import org.jspecify.annotations.NullMarked;
