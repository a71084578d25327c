package huirong.app.audit;

/** An act to be recorded, as {@link Audit#record} describes it. Texts from outside are cut to a length a page can show. */
record NewEntry(String account, String organisation, String act, String about, String basis, boolean allowed) {
    private static final int LONGEST = 400;

    NewEntry {
        about = about.length() > LONGEST ? about.substring(0, LONGEST) : about;
        // PostgreSQL stores no NUL in a text, and a refusal must not fail to be recorded because of one.
        about = about.replace('\0', ' ');
    }
}
