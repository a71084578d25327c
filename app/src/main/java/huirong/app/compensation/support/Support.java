package huirong.app.compensation.support;

import huirong.core.fund.support.Given;
import huirong.core.fund.support.NoteNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger of supports.
 *
 * @param organisation code of the office that gives it
 * @param given what it says
 * @param file SHA-256 of the file it came in; null where it was typed
 * @param endedWords why it was taken back; null while it stands
 */
public record Support(
        String ref,
        String zone,
        String organisation,
        NewSupport given,
        @Nullable String file,
        Instant enteredAt,
        String account,
        String person,
        @Nullable Instant endedAt,
        @Nullable String endedPerson,
        @Nullable String endedWords) {

    Given stated() {
        return new Given(
                given.kind(), given.bank(), NoteNumber.key(given.note()), given.uscc(), given.paidFen(), given.from(), given.until());
    }
}
