package huirong.app.lending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an officer typed into one of the forms of a loan; each form uses some of the fields. */
record ReportForm(
        @Nullable String on,
        @Nullable String since,
        @Nullable String principal,
        @Nullable String interest,
        @Nullable String fiveClass,
        @Nullable String cured,
        @Nullable String confirmed) {

    static ReportForm empty(LocalDate today) {
        return new ReportForm(today.toString(), "", "", "", "", null, null);
    }

    @Override
    public String on() {
        return on == null ? "" : on;
    }

    @Override
    public String since() {
        return since == null ? "" : since;
    }

    @Override
    public String principal() {
        return principal == null ? "" : principal;
    }

    @Override
    public String interest() {
        return interest == null ? "" : interest;
    }

    @Override
    public String fiveClass() {
        return fiveClass == null ? "" : fiveClass;
    }
}
