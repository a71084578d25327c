package huirong.core.fund.payout;

/**
 * What is due on one day under a policy whose claims of a day share what is there, in fen. What was paid of it on the same day counts as
 * still there and still due, so that it does not matter who is paid first.
 *
 * @param ownFen what this claim comes to, above zero and at most each sum
 * @param dueFen what all claims of the day come to
 * @param paidFen what was paid of them today
 * @param bankDueFen the same of those that one bank's quota stands for
 * @param bankPaidFen what was paid of these today
 */
public record DayDues(long ownFen, long dueFen, long paidFen, long bankDueFen, long bankPaidFen) {
    /** The same with others that are paid before them. */
    public DayDues after(long earlierFen, long bankEarlierFen) {
        return new DayDues(ownFen, Math.addExact(dueFen, earlierFen), paidFen, Math.addExact(bankDueFen, bankEarlierFen), bankPaidFen);
    }

    /**
     * The limit where it is enough for all, or this claim's part of it, rounded down; what does not divide stays in the fund. Never
     * above the limit as it stands, which something else may have lowered since the day's first payment.
     */
    Cap cap(Cap limit) {
        boolean bank = limit.kind() == Cap.Kind.COVER;
        long there = Math.addExact(limit.fen(), bank ? bankPaidFen : paidFen);
        long due = bank ? bankDueFen : dueFen;
        Cap part = new Cap(limit.kind(), there, ownFen, due, 0);
        return due <= there || part.fen() > limit.fen() ? limit : part;
    }

    /** Whether a cap of its payout is a part of what is there, not the limit itself. */
    public boolean shares(Cap cap) {
        return cap.part() == ownFen && cap.of() == (cap.kind() == Cap.Kind.COVER ? bankDueFen : dueFen) && cap.lessFen() == 0;
    }
}
