package huirong.app.creditfile.facts;

import java.util.List;
import java.util.function.Consumer;

/** Rows of one document on their way into the file. Lives within one transaction; if that is rolled back, nothing was. */
public interface Submission {
    /** Takes rows, in the order of the document. */
    void add(List<SubmittedRow> rows);

    /**
     * Decides every row's fate against what is known and writes the facts down, still invisible.
     *
     * @param fates hears each row once, in the order of the document
     * @return the tally, empty if the item declares none
     */
    List<TallyLine> settle(Consumer<SettledRow> fates);
}
