/**
 * Cards as PMML 4.4 scorecards and back, so that another engine can check what ours says.
 *
 * <p>The card itself stays the JSON whose hash is its version; PMML is a copy for checking. Points are written in hundredths,
 * as whole numbers, because doubles add whole numbers exactly; an extension says so.
 *
 * @see <a href="https://dmg.org/pmml/v4-4-1/Scorecard.html">PMML 4.4.1, Scorecard</a>
 */
@NullMarked
package huirong.core.pmml;

import org.jspecify.annotations.NullMarked;
