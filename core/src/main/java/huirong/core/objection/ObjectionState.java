package huirong.core.objection;

/** Where an objection to a fact stands. */
public enum ObjectionState {
    /** The firm objects; the source checks, and whoever reads the fact is told so. */
    FILED,
    /** 已更正: the source found it wrong and has delivered what is right. */
    CORRECTED,
    /** 维持: the source checked and keeps the fact, and said why. */
    KEPT,
    /** The firm took it back. */
    WITHDRAWN
}
