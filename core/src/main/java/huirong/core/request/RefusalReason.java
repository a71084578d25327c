package huirong.core.request;

import huirong.core.feature.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why a bank says no, as a closed list, so that refusals can be counted and each firm hears what is still open to it. The
 * bank's own words go with the code. Missing data is a reason to ask for a paper first and to refuse last.
 */
public enum RefusalReason {
    NOT_FOR_WHOM("01", true, 0, "不属于本产品的适用对象", "the product is not for this kind of firm"),
    OUTSIDE_AREA("02", true, 0, "不在本机构的服务区域", "outside the area this bank serves"),
    AMOUNT_OR_TERM("03", true, 0, "申请的金额或期限超出本产品范围", "amount or term beyond the product"),
    NOT_REACHED("04", true, 0, "多次联系未果或未补充材料", "could not be reached, or papers were not brought"),
    USE_OF_MONEY("05", true, 0, "资金用途不明确或不符合规定", "use of the money unclear or not allowed"),
    OPERATING_TIME("06", false, 180, "持续经营时间不足", "not in business long enough"),
    REPAYMENT_SOURCE("07", false, 90, "经营收入不足以覆盖拟还款额", "income does not cover the repayments"),
    DEBT_LOAD("08", false, 90, "现有负债与收入相比偏高", "present debt is high against income"),
    NOT_VERIFIED("09", false, 30, "实地走访未能核实主要经营情况", "the visit could not confirm the business"),
    RECORDS("10", false, 90, "有尚未了结的处罚或被执行记录", "penalties or enforcement not settled yet"),
    DATA_MISSING("11", false, 30, "关键资料不足，暂时无法判断", "too little is known to decide"),
    OTHER("99", true, 30, "其他原因，见说明", "another reason, as explained");

    private final String code;
    private final boolean declines;
    private final int waitDays;
    private final Words words;

    RefusalReason(String code, boolean declines, int waitDays, String chinese, String english) {
        this.code = code;
        this.declines = declines;
        this.waitDays = waitDays;
        words = new Words(chinese, english);
    }

    /** Stable two digits, as lists and returns name it. */
    public String code() {
        return code;
    }

    /** True if a bank may decline to take a request up for it, without having read the file. */
    public boolean declines() {
        return declines;
    }

    /** Calendar days after which a new request usually makes sense; 0: at once. A suggestion, which the bank may change. */
    public int waitDays() {
        return waitDays;
    }

    public Words words() {
        return words;
    }

    /** By {@link #code}; empty for any other. */
    public static Optional<RefusalReason> of(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
    }

    /** Those for which a bank may decline, in order. */
    public static List<RefusalReason> declining() {
        return Arrays.stream(values()).filter(RefusalReason::declines).toList();
    }
}
