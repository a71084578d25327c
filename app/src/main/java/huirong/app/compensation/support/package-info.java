/** One ledger of what public money supports each loan (财政支持台账): entered by whoever gives it, read at filing and claim. */
@NullMarked
package huirong.app.compensation.support;

import org.jspecify.annotations.NullMarked;
