package huirong.app.compensation.statement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A statement that was taken.
 *
 * @param number of the account
 * @param name of the file
 */
record Statement(
        String ref,
        String zone,
        String number,
        String name,
        String sha256,
        LocalDate through,
        long openingFen,
        long closingFen,
        int lines,
        Instant at,
        String person) {}
