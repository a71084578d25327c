/** What other public money supports a loan, and when two supports are one too many. */
@NullMarked
package huirong.core.fund.support;

import org.jspecify.annotations.NullMarked;
