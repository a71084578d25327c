package huirong.app.access;

/**
 * An account as its administrators see it.
 *
 * @param welcomed true once the person has set a password
 * @param active false once deactivated, for good
 */
public record Account(
        String ref, String login, String name, String organisation, Role role, boolean welcomed, boolean active) {}
