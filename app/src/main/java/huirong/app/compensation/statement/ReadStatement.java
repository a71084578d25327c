package huirong.app.compensation.statement;

import java.time.LocalDate;
import java.util.List;

/** What an uploaded file came to. */
sealed interface ReadStatement {
    /**
     * A statement that adds up.
     *
     * @param through the last day it speaks of
     * @param openingFen balance before its first line
     */
    record Sound(List<StatementLine> lines, LocalDate through, long openingFen, long closingFen) implements ReadStatement {}

    record Faulty(StatementFault fault) implements ReadStatement {}
}
