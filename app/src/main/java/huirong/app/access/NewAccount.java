package huirong.app.access;

/**
 * An account to be opened.
 *
 * @param ref reference made by the caller, see {@link Reference#fresh}
 * @param login what the person signs in with: 3 to 64 lower-case letters, digits, dots, hyphens, underscores or at signs
 * @param name the person's name
 * @param organisation code of the organisation the person acts for
 * @param role what the person may do beyond ordinary work
 */
public record NewAccount(String ref, String login, String name, String organisation, Role role) {}
