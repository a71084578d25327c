package huirong.app.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account to be opened.
 *
 * @param ref reference made by the caller, see {@link Reference#fresh}
 * @param login what the person signs in with: 3 to 64 lower-case letters, digits, dots, hyphens, underscores or at signs
 * @param name the person's name
 * @param organisation code of the organisation the person acts for
 * @param role what the person may do beyond ordinary work
 * @param validTo first day on which the account works no more; null if it has no term
 */
public record NewAccount(
        String ref, String login, String name, String organisation, Role role, @Nullable LocalDate validTo) {
    /** An account without a term. */
    public NewAccount(String ref, String login, String name, String organisation, Role role) {
        this(ref, login, name, organisation, role, null);
    }
}
