package huirong.app.access;

/** What became of a wish to register an organisation. */
public enum Registered {
    /** It is new. */
    CREATED,
    /** It is there already, exactly so. */
    SAME,
    /** Its code is taken by an organisation that differs; nothing was changed. */
    DIFFERENT,
    /** It names no organisation of the same kind as the one it is a unit of; nothing was changed. */
    NO_PARENT
}
