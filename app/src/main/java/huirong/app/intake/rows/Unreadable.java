package huirong.app.intake.rows;

import java.util.Locale;

/** A file as a whole can't be read; carries the finding and what exactly, for example the missing column. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Finding finding;
    private final String detail;

    public Unreadable(Finding finding, String detail) {
        super(finding.code() + ": " + detail);
        this.finding = finding;
        this.detail = detail;
    }

    public Finding finding() {
        return finding;
    }

    public String detail() {
        return detail;
    }

    /** For a page: why, and what exactly. */
    public String said(Locale locale) {
        String why = locale.getLanguage().equals("en") ? finding.english() : finding.chinese();
        return detail.isEmpty() ? why : why + " (" + detail + ")";
    }
}
