/** Loans entered with the fund. */
@NullMarked
package huirong.app.compensation.filing;

import org.jspecify.annotations.NullMarked;
