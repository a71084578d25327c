package huirong.app.access;

/** Where a person who asked for no page goes after signing in: where the day's work is. */
final class Landing {
    static final String FIRM = "/my";
    private static final String AUDIT = "/audit";

    private Landing() {}

    static String of(Actor actor) {
        Organisation.Kind kind = actor.organisation().kind();
        // Administrators look after accounts; the work pages of their organisation are not theirs.
        return switch (actor.role()) {
            case ADMINISTRATOR -> "/organisations";
            case SECURITY_ADMINISTRATOR -> "/security";
            case AUDIT_ADMINISTRATOR -> AUDIT;
            case MAKER, CHECKER, MEMBER -> work(kind);
        };
    }

    private static String work(Organisation.Kind kind) {
        return switch (kind) {
            case FIRM -> FIRM;
            case BANK -> "/desk";
            case CREDIT_OFFICE -> "/office";
            case FUND_OFFICE -> "/fund";
            case GUARANTOR -> "/guarantees";
            case DEPARTMENT, OPERATOR -> "/deliveries";
            case AUDIT -> AUDIT;
        };
    }
}
