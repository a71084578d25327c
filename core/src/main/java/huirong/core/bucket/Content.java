package huirong.core.bucket;

import java.util.Locale;

/** What the lines of a bucket's file are. */
public enum Content {
    /** Firms' facts, as the platform exports them. */
    FACTS,
    /** What a card says of these firms, as a job gives it back. */
    SCORES;

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With the version of the form; another form gets another version. */
    public String format() {
        return "huirong-" + word() + "-1";
    }

    /** The name of a bucket's file. */
    public String file(int bucket) {
        return "%s-%05d.jsonl".formatted(word(), bucket);
    }
}
