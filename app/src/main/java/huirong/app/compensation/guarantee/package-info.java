/** Guarantors as parties: whom a bank named for a line, and what that guarantor answered. */
@NullMarked
package huirong.app.compensation.guarantee;

import org.jspecify.annotations.NullMarked;
