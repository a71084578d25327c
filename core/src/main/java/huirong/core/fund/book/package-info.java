/** The book of a fund: its accounts, what each act moves on them, and the figures read off them. */
@NullMarked
package huirong.core.fund.book;

import org.jspecify.annotations.NullMarked;
