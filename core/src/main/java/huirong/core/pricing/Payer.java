package huirong.core.pricing;

/** Who bears a fee. */
public enum Payer {
    FIRM("firm", "借款人", "the firm"),
    BANK("bank", "银行", "the bank"),
    /** A subsidy or a public body. */
    GOVERNMENT("government", "政府", "the government");

    private final String code;
    private final String chinese;
    private final String english;

    Payer(String code, String chinese, String english) {
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
