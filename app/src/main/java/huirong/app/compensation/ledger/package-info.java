/** The fund's book in the database: entered under one lock, chained, exported, verified. */
@NullMarked
package huirong.app.compensation.ledger;

import org.jspecify.annotations.NullMarked;
