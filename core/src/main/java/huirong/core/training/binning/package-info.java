/** Bins of one characteristic: which values belong together because their cases went bad about equally often. */
@NullMarked
package huirong.core.training.binning;

import org.jspecify.annotations.NullMarked;
