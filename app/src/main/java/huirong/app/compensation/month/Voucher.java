package huirong.app.compensation.month;

import java.time.Instant;

/**
 * A line of a 记账凭证.
 *
 * @param voucher number within the month, from 1 without gaps; what is owed for a payment stands on the payment's voucher
 * @param no of the entry in the book
 * @param by the accounts that stand for it, divided by a space
 * @param sheets attached to the voucher and not struck out; nought on its second line
 */
record Voucher(
        long voucher, long no, String ref, String kind, String debit, String credit, long fen, String document, String by, Instant at, long sheets) {}
