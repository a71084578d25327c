package huirong.app.access;

/** What a person may do for the organisation beyond its ordinary work. */
public enum Role {
    /** 管理员: also opens and closes accounts of the organisation; at the operator, of every organisation. */
    ADMINISTRATOR,
    /** 经办人员. */
    MEMBER
}
