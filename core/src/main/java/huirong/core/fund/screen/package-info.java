/** What an auditor looks at first: patterns in filings that are reasons to ask, never to decide. */
@NullMarked
package huirong.core.fund.screen;

import org.jspecify.annotations.NullMarked;
