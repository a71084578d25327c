package huirong.core.fund.support;

/** Kinds of public support for a loan, as one ledger of them (政策叠加台账) tells them apart. */
public enum SupportKind {
    /** 风险补偿: another fund shares the bank’s loss. */
    COMPENSATION(true),
    /** 贴息: a part of the interest is paid for the firm. */
    INTEREST_SUBSIDY(false),
    /** 保费补贴: a part of the guarantor’s fee is. */
    PREMIUM_SUBSIDY(false),
    /** 担保分险: a guarantor that lives on public money, or its re-guarantor, bears a part of the loss. */
    GUARANTEE_SHARE(true),
    /** 创业担保贷款: guaranteed by a fund of its own. */
    STARTUP_LOAN(true);

    private final boolean sharesRisk;

    SupportKind(boolean sharesRisk) {
        this.sharesRisk = sharesRisk;
    }

    /** Whether it bears a part of a loss: two of these for one loan are double support. A subsidy of its price is none. */
    public boolean sharesRisk() {
        return sharesRisk;
    }
}
