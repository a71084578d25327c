/** Double entry: accounts with limits, entries chained by their hashes, and the proof that a book is sound. */
@NullMarked
package huirong.core.ledger;

import org.jspecify.annotations.NullMarked;
