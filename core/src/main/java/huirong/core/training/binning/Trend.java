package huirong.core.training.binning;

import java.util.List;

/** How the bad rate may move from bin to bin, from low values to high ones. Equal rates are always allowed. */
public enum Trend {
    /** Any way. */
    NONE,
    UP(Step.RISE),
    DOWN(Step.FALL),
    /** Up to one bin, down from there; either part may be empty. */
    PEAK(Step.RISE, Step.FALL),
    /** Down to one bin, up from there; either part may be empty. */
    VALLEY(Step.FALL, Step.RISE),
    /** Up or down, whichever tells more. */
    MONOTONE,
    /** Up or down, unless a peak or a valley tells at least {@link #TURN} times as much. */
    AUTO;

    /** A turn must be worth it: by chance alone a curve with a turn always tells a little more than one without. */
    static final double TURN = 1.1;

    /** One step from a bin to the next. */
    enum Step {
        ANY,
        RISE,
        FALL;

        boolean allows(double from, double to) {
            return switch (this) {
                case ANY -> true;
                case RISE -> from <= to;
                case FALL -> from >= to;
            };
        }
    }

    private final List<Step> steps;

    Trend(Step... steps) {
        this.steps = steps.length == 0 ? List.of(Step.ANY) : List.of(steps);
    }

    /** The kinds of step, one after the other; each may be taken any number of times. */
    List<Step> steps() {
        return steps;
    }
}
