package huirong.app.lending;

/** What a report comes to once the loan is held still: a report, or why none. */
sealed interface Stated {
    record Report(NewReport report) implements Stated {}

    record None(ReportRefusal reason) implements Stated {}

    static Stated that(NewReport report) {
        return new Report(report);
    }

    static Stated not(ReportRefusal reason) {
        return new None(reason);
    }
}
