/** Tables of past cases: columns of doubles beside a target that says which of them went bad. */
@NullMarked
package huirong.core.training.table;

import org.jspecify.annotations.NullMarked;
