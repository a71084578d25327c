package huirong.core.pricing;

/** Who bears a fee. */
public enum Payer {
    FIRM,
    BANK,
    /** A subsidy or a public body. */
    GOVERNMENT
}
