package huirong.app.access;

import org.jspecify.annotations.Nullable;

/**
 * Who is acting, and for which organisation. Controllers take one as a parameter; nobody else makes one for a request.
 *
 * @param account reference of the account, or {@link #LOCAL} for a command on the server's own machine
 * @param name the person's name
 * @param organisation for whom the person acts
 * @param role what the person may do beyond ordinary work
 * @param firm reference of the firm whose owner or clerk this is; null until person and powers are verified
 */
public record Actor(String account, String name, Organisation organisation, Role role, @Nullable String firm) {
    /** The account of a caller who proved, by the local token, to be on the server's machine. */
    public static final String LOCAL = "local";

    public Scope scope() {
        return new Scope(organisation.code(), organisation.kind());
    }

    public boolean of(Organisation.Kind kind) {
        return organisation.kind() == kind;
    }

    /** True for the operator's administrator, who opens organisations and accounts. */
    public boolean administersPlatform() {
        return of(Organisation.Kind.OPERATOR) && role == Role.ADMINISTRATOR;
    }

    /** True if this person opens accounts for the organisation with this code. */
    public boolean administers(String code) {
        return administersPlatform() || (role == Role.ADMINISTRATOR && organisation.code().equals(code));
    }
}
