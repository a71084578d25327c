package huirong.app.membership.list;

/** How an entry stands on a day. */
enum ListingState {
    /** 在列. */
    STANDING,
    /** 尚未生效: it begins on a later day. */
    COMING,
    /** 已移出, or never in force because it ended on its first day. */
    ENDED
}
