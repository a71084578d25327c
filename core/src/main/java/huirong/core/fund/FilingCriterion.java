package huirong.core.fund;

/** What a loan must meet to be filed, and the unit of its figure. The order is that of pages. */
public enum FilingCriterion {
    /** 规则有效期: the day of filing against the policy's last day in force. */
    POLICY_IN_FORCE(Unit.DAY),
    /** 企业规模: whether firms of this size are admitted. */
    SIZE(Unit.YES),
    /** 行业: whether the rules admit the trade the firm was registered with when the contract was signed. */
    TRADE(Unit.YES),
    /** 负面清单: how many entries of the zone's negative list named the firm on the day of the drawing. */
    NEGATIVE_LIST(Unit.COUNT),
    /** 白名单: whether the zone's white list named it on that day; asked where the rules want it, or the bank declares it for a higher share. */
    WHITE_LIST(Unit.YES),
    /** 重点名单: whether the zone's key list named it on that day; asked where the bank declares it for a higher share. */
    KEY_LIST(Unit.YES),
    /** 单笔金额. */
    AMOUNT(Unit.FEN),
    /** 单户余额: what is filed and unpaid of the firm, this loan included. */
    FIRM_BALANCE(Unit.FEN),
    /** 担保方式: whether loans secured like this are admitted. */
    SECURITY(Unit.YES),
    /** 加分情形: whether those that say how the loan is secured agree with the security declared; asked where one is declared. */
    CAUSES(Unit.YES),
    /** 押品价值: over the loan. */
    COLLATERAL(Unit.BASIS_POINTS),
    /** 担保机构: the share it answers for, and what the policy asks of it; nought where no guarantor of the platform stands for the loan. */
    GUARANTOR(Unit.SHARE),
    /** 期限. */
    TERM(Unit.MONTHS),
    /** 年利率. */
    RATE(Unit.BASIS_POINTS),
    /** 收费: what the firm pays beside interest in the first year, over the amount. */
    FEES(Unit.BASIS_POINTS),
    /** 用途: whether the firm asked for it for a purpose of the platform, none of which any rules refuse. */
    USE(Unit.YES),
    /** 备案时限: the day of filing against the last day. */
    WINDOW(Unit.DAY),
    /** 无逾期: of it, and of the loan it renews. */
    NOT_OVERDUE(Unit.YES),
    /** 续贷承接: how often in a row the filing is carried over with this renewal. */
    RENEWAL(Unit.TIMES),
    /** 不重复享受: how many other supports that share the risk of this very loan the ledger of supports knows. */
    OTHER_SUPPORT(Unit.COUNT),
    /** 单户限额: what would be held, and what is left of the firm's cap. */
    FIRM_CAP(Unit.FEN),
    /** 可用资金: what would be held, and what the fund has free. */
    FREE_MONEY(Unit.FEN),
    /** 放大倍数: what is filed with the fund, this loan included, and that many times what the fund has free. */
    LEVERAGE(Unit.FEN);

    /** What a figure counts. */
    public enum Unit {
        FEN,
        MONTHS,
        BASIS_POINTS,
        /** Per ten thousand. */
        SHARE,
        /** Days since 1970-01-01. */
        DAY,
        COUNT,
        TIMES,
        /** 1 for yes, 0 for no. */
        YES
    }

    private final Unit unit;

    FilingCriterion(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
