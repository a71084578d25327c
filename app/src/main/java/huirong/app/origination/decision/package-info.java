/** What a bank does with an ask: visit, proposal by one, decision by another, contract. */
@NullMarked
package huirong.app.origination.decision;

import org.jspecify.annotations.NullMarked;
