/** What the public sees of the fund and of claims before they are paid, and what it says against them. */
@NullMarked
package huirong.app.compensation.publicity;

import org.jspecify.annotations.NullMarked;
