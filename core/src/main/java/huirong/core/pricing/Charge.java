package huirong.core.pricing;

/** How a fee is counted, and when it is paid. */
public enum Charge {
    /** A sum in fen, at the drawing. */
    FIXED,
    /** Basis points of what is drawn, at the drawing. */
    SHARE,
    /** Basis points of the principal then owed, at the drawing and at each later anniversary before the end. */
    YEARLY_SHARE
}
