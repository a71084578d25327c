package huirong.app.compensation.month;

/**
 * A line of a voucher in the words of the page.
 *
 * @param name for example 记-0012; empty on a voucher's second line
 * @param no of the entry in the book
 * @param sheets attached to the voucher and not struck out
 * @param fen below zero in red
 * @param capitals the amount in capitals
 */
record ShownVoucher(
        String name, long no, String day, String summary, String debit, String credit, long fen, String capitals, long sheets) {}
