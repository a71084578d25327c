/** What filings and payments come to, and what is left to file or to pay. */
@NullMarked
package huirong.app.compensation.filing.room;

import org.jspecify.annotations.NullMarked;
