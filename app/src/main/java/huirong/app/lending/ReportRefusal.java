package huirong.app.lending;

import huirong.app.audit.Reason;

/** Why a report is not taken. Field is where it is said. */
public enum ReportRefusal implements Reason {
    /** More than what is left of the line. */
    BEYOND_LINE("amountWan"),
    /** The line has ended. */
    LINE_ENDED("amountWan"),
    /** This number is another loan of the bank. */
    IOU_TAKEN("iou"),
    /** Before the contract, or in the future. */
    DRAWN_ON("drawnOn"),
    /** Not after the drawing, or longer than the contract's term. */
    DUE_ON("dueOn"),
    /** The firm has no loan of this number at the bank. */
    RENEWS_NONE("renews"),
    /** It is settled or overdue, was due before the drawing, or is renewed already. */
    RENEWS_NOT("renews"),
    /** Before the drawing, before an earlier report, or in the future. */
    DAY("on"),
    /** Not after the drawing, or in the future. */
    SINCE("since"),
    /** Before the plan's first instalment: to be confirmed, as a contract may have interest due sooner. */
    BEFORE_DUE("confirmed"),
    /** Repayments that were reported say that nothing was late then. */
    SINCE_PAID("since"),
    /** More principal than is unpaid. */
    BEYOND_PRINCIPAL("principal"),
    /** The last of the principal: that is a settlement. */
    LAST_PRINCIPAL("principal"),
    /** Nothing came in, or nothing is late. */
    NOTHING("principal"),
    /** The same day and the same amounts were reported before: to be confirmed. */
    ALIKE("confirmed"),
    /** It covers all that was reported late and says nothing of whether anything still is: to be confirmed. */
    COVERS("confirmed"),
    /** More interest than was reported late: to be confirmed. */
    MORE_INTEREST("confirmed"),
    /** Something is owed under the line still. */
    STILL_OWED("key"),
    /** The table of moves does not have it: the loan is settled, or nothing was late. */
    MOVE("key");

    private final String field;

    ReportRefusal(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    @Override
    public String noun() {
        return "loan";
    }
}
