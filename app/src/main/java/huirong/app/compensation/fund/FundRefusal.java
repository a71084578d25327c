package huirong.app.compensation.fund;

import java.util.Locale;

/** Why nothing was done. The sentence is the message {@code problem.fund.<code>}. */
enum FundRefusal {
    /** Confirmed or returned already. */
    MOVE,
    /** Whoever proposed it may not confirm or return it. */
    SAME_PERSON,
    /** More would have arrived than the budget gives. */
    BEYOND_BUDGET;

    String sentence() {
        return "fund." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
