package huirong.app.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrators see it.
 *
 * @param welcomed true once the person has set a password
 * @param staff true for all but the people of firms: they have a second factor
 * @param factor true once a second factor is set up
 * @param provider true if the person comes from the identity provider and has no password
 * @param active false once deactivated, for good
 * @param confirmed false while it waits for the security administrator
 * @param validTo first day on which it works no more; null if it has no term
 */
public record Account(
        String ref,
        String login,
        String name,
        String organisation,
        Role role,
        boolean welcomed,
        boolean staff,
        boolean factor,
        boolean provider,
        boolean active,
        boolean confirmed,
        @Nullable LocalDate validTo) {
    /** True once its term is over: it signs in no more. */
    public boolean ended(LocalDate today) {
        return validTo != null && !today.isBefore(validTo);
    }
}
