package huirong.app.creditfile.objection;

import huirong.app.audit.Reason;

/** Why an act on an objection was not done. */
public enum ObjectionRefusal implements Reason {
    /** It is answered or taken back already. */
    NOT_NOW,
    /** An objection to this fact waits for its answer. */
    WAITING,
    /** Said to be corrected, while the fact still stands in the file as it did. */
    STANDS;

    @Override
    public String noun() {
        return "objection";
    }
}
