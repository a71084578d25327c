package huirong.app.access;

/** What became of a wish to open an account. */
public sealed interface Opening {
    /** @param link path of the one-time link, shown once and valid for 72 hours */
    record Opened(String link) implements Opening {}

    /** Why none was opened. */
    enum Refused implements Opening {
        /** The login is another account's. */
        TAKEN("login", "account.taken"),
        /** Organisations of this kind have no such role. */
        ROLE("role", "account.role-here"),
        /** A person of this name is another of the platform's three administrators. */
        SAME_PERSON("name", "account.same-person");

        final String field;
        final String code;

        Refused(String field, String code) {
            this.field = field;
            this.code = code;
        }
    }
}
