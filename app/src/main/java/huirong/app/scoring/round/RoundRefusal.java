package huirong.app.scoring.round;

import huirong.app.audit.Reason;

/** Why a round was not begun. */
public enum RoundRefusal implements Reason {
    /** One round at a time. */
    RUNNING,
    /** Financing evaluations are for the firm and whom it authorised, not for an office. */
    NOT_PUBLIC;

    @Override
    public String noun() {
        return "round";
    }
}
