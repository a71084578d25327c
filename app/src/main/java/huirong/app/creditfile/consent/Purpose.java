package huirong.app.creditfile.consent;

/** What a firm authorises a reader to use its facts for. */
public enum Purpose {
    /** To examine a request for finance, and to follow a loan that comes of it. */
    FINANCING("financing"),
    /** To collect the facts into the firm's credit file; opens no reading. */
    COLLECTION("collection");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /** As statements of authorisation hold it. */
    public String code() {
        return code;
    }
}
