package huirong.app.compensation.root;

import huirong.app.audit.Reason;

/** Why no root was published. */
public enum RootRefusal implements Reason {
    /** The fund has no book yet. */
    NO_BOOK,
    /** The book does not verify; nothing is signed. */
    BROKEN,
    /** The newest root covers all of it already. */
    UNCHANGED,
    /** It could not be tried: the keys, the database or the disk failed. */
    FAILED;

    @Override
    public String noun() {
        return "root";
    }
}
