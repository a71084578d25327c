package huirong.core.adjustment;

/** Why a grade may be adjusted by hand; there are no other reasons. */
public enum AdjustmentReason {
    /** A fact in the file is disputed and being checked at its source (数据正在核实). */
    FACT_IN_DISPUTE,
    /** A decision that takes effect was not delivered yet (生效文书尚未入档). */
    DECISION_NOT_DELIVERED,
    /** The card does not fit this kind of firm, and its change is under way (评分卡待修改). */
    CARD_UNDER_CHANGE,
    /** A public emergency whose effect an official notice asks to leave out (突发事件，依文件执行). */
    EMERGENCY
}
