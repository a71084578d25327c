package huirong.app.compensation.filing.list;

import java.time.Instant;

/**
 * A list as it was entered, and what became of its rows.
 *
 * @param file SHA-256 of the file
 * @param filed rows whose loans are filed
 * @param refused rows that the criteria refused
 * @param left rows that were not taken up
 * @param filedFen the amount of the loans filed
 * @param heldFen what is set aside for them
 */
public record FilingList(
        String ref,
        String zone,
        String bank,
        String file,
        Instant filedAt,
        String account,
        String person,
        long rows,
        long filed,
        long refused,
        long left,
        long filedFen,
        long heldFen) {}
