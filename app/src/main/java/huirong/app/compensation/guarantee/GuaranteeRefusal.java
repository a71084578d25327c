package huirong.app.compensation.guarantee;

import huirong.app.audit.Reason;

/** Why a guarantee stayed as it was. */
enum GuaranteeRefusal implements Reason {
    /** The line has ended: nothing more is drawn under it. */
    LINE_ENDED,
    /** A guarantor stands for the line, or is asked to. */
    NAMED_BEFORE,
    /** No such guarantor. */
    NO_GUARANTOR,
    /** With this amount not every loan of the line would be covered at the share. */
    AMOUNT_LOW,
    /** It would answer for more than the line. */
    AMOUNT_HIGH,
    /** The fee is above the ceiling. */
    FEE_HIGH,
    /** Whoever proposed does not approve. */
    SAME_PERSON,
    /** Not from where it stands. */
    MOVE;

    @Override
    public String noun() {
        return "guarantee";
    }
}
