package huirong.core.matching;

import java.util.List;

/** Whether something asked for is met. */
public enum Fit {
    /** 符合. */
    FITS,
    /** 不符合: the file has the figure, and it is not what is asked for. */
    DOES_NOT,
    /** 数据不足: the file has no figure. It never counts against the firm; the bank may look at something else instead. */
    UNKNOWN;

    /** Of all lines together: one that is not met decides, then one that is not known. */
    public static Fit of(List<FitLine> lines) {
        if (lines.stream().anyMatch(line -> line.fit() == DOES_NOT)) return DOES_NOT;
        return lines.stream().anyMatch(line -> line.fit() == UNKNOWN) ? UNKNOWN : FITS;
    }
}
