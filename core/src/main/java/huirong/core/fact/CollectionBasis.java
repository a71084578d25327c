package huirong.core.fact;

/** On what ground an item is collected at all; it decides who may read it and whether it may arrive in bulk. */
public enum CollectionBasis {
    /** 公开: published by law; anyone may read it. */
    PUBLIC,
    /** 政务共享: shared between departments (政务数据共享条例); read under a public duty, by the firm, or by its source. */
    SHARED,
    /** 企业授权: only for firms that authorised it, and only within what they authorised. */
    AUTHORISED,
    /** 自愿填报: the firm's own statement. */
    SELF_REPORTED;

    /**
     * True if facts of this kind are the firm's to give and arrive firm by firm: what is delivered without its word is purged,
     * and that a source is silent about a firm says nothing about it.
     */
    public boolean firmByFirm() {
        return this == AUTHORISED || this == SELF_REPORTED;
    }
}
