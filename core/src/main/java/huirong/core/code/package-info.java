/** National codes: the unified social credit code and the administrative divisions it carries. */
@NullMarked
package huirong.core.code;

import org.jspecify.annotations.NullMarked;
