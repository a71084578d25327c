package huirong.core.feature;

/** Why a feature has no value. */
public enum MissingReason {
    NOT_ANSWERED("not-answered", "尚无数据来源答复", "no source has answered yet"),
    OUT_OF_DATE("out-of-date", "最近一次答复已过时效", "the last answer is out of date"),
    NOTHING_FOUND("nothing-found", "数据来源未查到记录", "the source found no record"),
    NOT_STATED("not-stated", "记录中没有此项内容", "the record does not state it"),
    TOO_SHORT("too-short", "记录时间还不够长", "the record is still too short"),
    TOO_FEW("too-few", "记录数量太少，比例没有意义", "too few records for a share to mean anything"),
    NOT_DEFINED("not-defined", "缺少可以比较的基数", "there is no base to compare with"),
    OTHER_REGIME("other-regime", "所处时期的开票制度不适用此项", "the invoice rules of that time do not know this figure"),
    NO_RULE("no-rule", "没有适用于该日期的规则", "no rule is recorded for that date");

    private final String code;
    private final Words words;

    MissingReason(String code, String chinese, String english) {
        this.code = code;
        this.words = new Words(chinese, english);
    }

    /** Stable in stored evaluations. */
    public String code() {
        return code;
    }

    public Words words() {
        return words;
    }

    /** @throws IllegalArgumentException for a code that is not in the list */
    public static MissingReason of(String code) {
        for (MissingReason reason : values()) if (reason.code.equals(code)) return reason;
        throw new IllegalArgumentException("no reason for missing: " + code);
    }
}
