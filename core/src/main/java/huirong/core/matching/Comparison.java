package huirong.core.matching;

import java.util.List;

/** How a figure is held against what a criterion states. */
public enum Comparison {
    AT_LEAST,
    AT_MOST,
    /** A code out of a list. */
    ONE_OF,
    /** There is none: the figure is nought. */
    NONE;

    boolean met(long figure, List<Long> stated) {
        return switch (this) {
            case AT_LEAST -> figure >= stated.getFirst();
            case AT_MOST -> figure <= stated.getFirst();
            case ONE_OF -> stated.contains(figure);
            case NONE -> figure == 0;
        };
    }
}
