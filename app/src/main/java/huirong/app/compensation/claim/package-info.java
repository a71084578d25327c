/** Claims on the fund: stated by the bank, proposed and paid by two persons of the fund's office. */
@NullMarked
package huirong.app.compensation.claim;

import org.jspecify.annotations.NullMarked;
