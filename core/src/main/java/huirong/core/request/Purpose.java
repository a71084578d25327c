package huirong.core.request;

import huirong.core.feature.Words;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the money is for, as the firm states it. A bank asks for proof of use later; money for shares, securities or
 * another's use is never a purpose (流动资金贷款管理办法, 固定资产贷款管理办法), so it is not in the list.
 */
public enum Purpose {
    MATERIALS("采购原材料", "buying raw materials"),
    ORDERS("按订单备货", "producing for orders at hand"),
    EQUIPMENT("购置或更新设备", "buying or renewing equipment"),
    PREMISES("厂房租金与改造", "rent or refitting of premises"),
    WAGES("支付工资", "paying wages"),
    ENERGY("支付水电气费用", "paying for water, power and gas"),
    TURNOVER("其他日常周转", "other daily turnover");

    private final Words words;

    Purpose(String chinese, String english) {
        words = new Words(chinese, english);
    }

    public Words words() {
        return words;
    }

    /** By name; empty for any other spelling. */
    public static Optional<Purpose> of(String name) {
        return Arrays.stream(values()).filter(purpose -> purpose.name().equals(name)).findFirst();
    }
}
