package huirong.core.ledger;

/**
 * What stands on both sides of an account, in fen. Pending amounts are held, posted ones final; a red-letter entry lowers a
 * posted side again, so none of the four is ever negative in a sound book.
 */
public record Balance(long debitsPending, long debitsPosted, long creditsPending, long creditsPosted) {
    public static final Balance ZERO = new Balance(0, 0, 0, 0);

    /** What the account has: its own side's posted amount less the other's. */
    public long posted(Account.Side side) {
        return side == Account.Side.DEBIT
                ? Math.subtractExact(debitsPosted, creditsPosted)
                : Math.subtractExact(creditsPosted, debitsPosted);
    }

    /** What is held of it: pending amounts of the other side. */
    public long held(Account.Side side) {
        return side == Account.Side.DEBIT ? creditsPending : debitsPending;
    }

    /** What is left to move: posted less held. */
    public long available(Account.Side side) {
        return Math.subtractExact(posted(side), held(side));
    }

    /** @throws ArithmeticException if an amount leaves the range of a long */
    Balance plus(Account.Side on, long pending, long posted) {
        return on == Account.Side.DEBIT
                ? new Balance(
                        Math.addExact(debitsPending, pending),
                        Math.addExact(debitsPosted, posted),
                        creditsPending,
                        creditsPosted)
                : new Balance(
                        debitsPending,
                        debitsPosted,
                        Math.addExact(creditsPending, pending),
                        Math.addExact(creditsPosted, posted));
    }

    /** As canonical JSON, behind what was written before. */
    void write(StringBuilder out) {
        out.append("{\"credits-pending\":").append(creditsPending);
        out.append(",\"credits-posted\":").append(creditsPosted);
        out.append(",\"debits-pending\":").append(debitsPending);
        out.append(",\"debits-posted\":").append(debitsPosted).append('}');
    }
}
