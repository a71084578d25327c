package huirong.app.lending;

import java.time.LocalDate;

/**
 * A bank reported that a loan is settled. Told within the transaction that records it, so that whoever holds money for the
 * loan gives it back or the report is not recorded.
 *
 * @param report reference of the report
 */
public record LoanSettled(String loan, String report, String zone, LocalDate on) {}
