package huirong.core.review;

/** How a review ends; there are no other outcomes. */
public enum ReviewOutcome {
    /** 维持: facts and card were right, the result stands. */
    UPHELD,
    /** 数据有误，转异议: a fact seems wrong; its source is asked, as with any objection. */
    FACT_WRONG,
    /** 卡片有缺陷，转修改: the card treats such a case badly; a change of the card begins. */
    CARD_AT_FAULT,
    /** 已人工调整: the grade was adjusted by two people, with a reason and a last day. */
    ADJUSTED
}
