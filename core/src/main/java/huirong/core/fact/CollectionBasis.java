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

    /** True if a fact of this kind is sealed with a key of its own, so that it can be erased lawfully. */
    public boolean sealed() {
        return this == AUTHORISED || this == SELF_REPORTED;
    }
}
