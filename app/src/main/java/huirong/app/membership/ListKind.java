package huirong.app.membership;

/** The lists of firms that a zone's credit office keeps. */
public enum ListKind {
    /** 负面清单: whoever stands on it is kept from support. It is the office's own list, no 严重失信主体名单. */
    NEGATIVE,
    /** 白名单 or 推荐名单: firms that the office recommends. */
    WHITE,
    /** 重点名单: firms for which the fund's rules may bear more, for example of a trade the district builds up. */
    KEY
}
