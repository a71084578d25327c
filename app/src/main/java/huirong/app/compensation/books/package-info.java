/** What an accountant and an auditor read off a fund's book: balances of any day, months and their closing, tables of performance. */
@NullMarked
package huirong.app.compensation.books;

import org.jspecify.annotations.NullMarked;
