/** Amounts in fen and the one place where ratios are made. */
@NullMarked
package huirong.core.money;

import org.jspecify.annotations.NullMarked;
