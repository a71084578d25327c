package huirong.app.lending;

/**
 * Loans added up; amounts in fen.
 *
 * @param amountFen disbursed
 * @param principalFen unpaid of it
 * @param overdueFen principal that is late, as last reported
 */
record LoanSum(long loans, long amountFen, long principalFen, long overdueFen) {}
