package huirong.app.access;

/** Where a person who asked for no page goes after signing in: where the day's work is, else the front page. */
final class Landing {
    static final String FIRM = "/my";
    private static final String HOME = "/";

    private Landing() {}

    static String of(Actor actor) {
        // Administrators look after accounts; the work pages of their organisation are not theirs.
        if (Role.ADMINISTRATORS.contains(actor.role())) return HOME;
        return switch (actor.organisation().kind()) {
            case FIRM -> FIRM;
            case BANK -> "/desk";
            case CREDIT_OFFICE -> "/office";
            case FUND_OFFICE -> "/fund";
            case OPERATOR, DEPARTMENT, AUDIT -> HOME;
        };
    }
}
