/** What comes back to the fund after it has paid: reported by the bank, demanded of it, or written off and still owed. */
@NullMarked
package huirong.app.compensation.recovery;

import org.jspecify.annotations.NullMarked;
