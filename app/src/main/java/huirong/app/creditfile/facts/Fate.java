package huirong.app.creditfile.facts;

/** What became of one delivered row. The five exclude each other and add up to what was delivered. */
public enum Fate {
    /** 入档: now a fact. */
    ACCEPTED,
    /** 入档（有提示）: now a fact, with something to look at. */
    WARNED,
    /** 等待认领: a fact about a subject that belongs to no firm yet. */
    WAITING,
    /** 退回: not a fact; the reason is coded. */
    REJECTED,
    /** 重复: says what is known already. */
    REPEATED
}
