package huirong.story.district;

import java.time.Month;

/** How a hardware workshop's year goes: still at Spring Festival, busy in autumn. */
final class Season {
    private Season() {}

    /** @param month as {@link Months} counts them */
    static double of(int month) {
        Month name = Months.month(month).getMonth();
        return switch (name) {
            case FEBRUARY -> 0.45;
            case JANUARY -> 0.8;
            case SEPTEMBER, OCTOBER, NOVEMBER -> 1.2;
            case JULY, AUGUST -> 0.95;
            default -> 1.05;
        };
    }
}
