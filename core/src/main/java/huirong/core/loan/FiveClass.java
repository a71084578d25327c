package huirong.core.loan;

import java.util.Arrays;
import java.util.Optional;

/**
 * 五级分类, as the bank reports it; we never class a loan. Source: 商业银行金融资产风险分类办法 (2023年第1号令).
 */
public enum FiveClass {
    /** 正常. */
    NORMAL("normal"),
    /** 关注. */
    SPECIAL_MENTION("special-mention"),
    /** 次级. */
    SUBSTANDARD("substandard"),
    /** 可疑. */
    DOUBTFUL("doubtful"),
    /** 损失. */
    LOSS("loss");

    private final String code;

    FiveClass(String code) {
        this.code = code;
    }

    /** Stable code in forms, facts and views. */
    public String code() {
        return code;
    }

    public static Optional<FiveClass> of(String code) {
        return Arrays.stream(values()).filter(known -> known.code.equals(code)).findFirst();
    }
}
