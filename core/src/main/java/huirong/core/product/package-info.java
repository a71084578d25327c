/** The life of a bank's product: which move of a version is legal. */
@NullMarked
package huirong.core.product;

import org.jspecify.annotations.NullMarked;
