/** The custodian bank's statements: read, matched with the book's cash entries, what is left on either side, aged. */
@NullMarked
package huirong.app.compensation.statement;

import org.jspecify.annotations.NullMarked;
