package huirong.app.compensation.voucher;

import huirong.app.audit.Reason;

/** Why a paper was not attached or not struck out. Nothing has changed then. */
public enum VoucherRefusal implements Reason {
    /** Its bytes are no PDF, PNG or JPEG. */
    TYPE,
    /** The same file is attached to this voucher already. */
    DOUBLED,
    /** The month is closed, and it is not said why the paper comes after that. */
    CLOSED,
    /** It was struck out before. */
    MOVE;

    @Override
    public String noun() {
        return "voucher";
    }
}
