package huirong.app.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is counted of a zone. The rows behind each stand in {@link IndicatorStore}; the figure is what they add up to. Its
 * words are the messages {@code indicator.<code>}, {@code .definition} and {@code .figure}.
 */
enum Indicator {
    COLLECTED,
    REGISTERED,
    PROVEN,
    JOINED,
    AUTHORISED,
    REQUESTED,
    GRANTED,
    LINES,
    FIRST_BATCH,
    DRAWN,
    BANKS,
    FUND_BUDGET;

    /** What the zone's home shows. Lines and the first batch exclude each other. */
    static final List<Indicator> HOME = List.of(COLLECTED, JOINED, REQUESTED, LINES, FIRST_BATCH, BANKS, FUND_BUDGET);

    /** 归集→注册→实名→授权→申请→授信→用信. */
    static final List<Indicator> FUNNEL = List.of(COLLECTED, REGISTERED, PROVEN, AUTHORISED, REQUESTED, GRANTED, DRAWN);

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Indicator> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** What stands large: firms, cases, organisations or an amount. */
    Measure measure() {
        return switch (this) {
            case LINES -> Measure.CASES;
            case BANKS -> Measure.ORGANISATIONS;
            case REQUESTED, FUND_BUDGET -> Measure.AMOUNT;
            default -> Measure.FIRMS;
        };
    }

    /** In what a figure is told first. */
    enum Measure {
        FIRMS,
        CASES,
        ORGANISATIONS,
        AMOUNT
    }
}
