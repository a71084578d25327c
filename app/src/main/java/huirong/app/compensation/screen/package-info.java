/** Where an auditor and the fund’s office look first: lists with their rule stated, which accuse nobody. */
@NullMarked
package huirong.app.compensation.screen;

import org.jspecify.annotations.NullMarked;
