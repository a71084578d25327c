package huirong.core.pricing;

/** What a fee is for: the lines of the 企业贷款综合融资成本清单. */
public enum FeeKind {
    GUARANTEE("guarantee", "担保费", "guarantee fee"),
    APPRAISAL("appraisal", "评估费", "appraisal fee"),
    MORTGAGE("mortgage", "抵押登记费", "mortgage registration fee"),
    NOTARY("notary", "公证费", "notary fee"),
    INSURANCE("insurance", "保险费", "insurance premium"),
    OTHER("other", "其他费用", "other fee");

    private final String code;
    private final String chinese;
    private final String english;

    FeeKind(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
