package huirong.app.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation on the platform (单位).
 *
 * @param code stable code, lower case, for example {@code tax-bureau}
 * @param chinese name on pages
 * @param english name on English pages
 * @param kind what it is here to do; it decides which pages and acts its people have
 * @param items codes of the catalogue items it may deliver
 * @param parent code of the organisation it is a unit of, for example of a sub-branch's branch; null if of none
 * @param entity code of the legal entity it belongs to (head office of a bank); the own code if it is one itself
 */
public record Organisation(
        String code, String chinese, String english, Kind kind, Set<String> items, @Nullable String parent, String entity) {
    /** The organisation that runs the platform; it is there from the first start. */
    public static final String OPERATOR = "operator";

    /** What an organisation is here to do. */
    public enum Kind {
        /** 平台运营单位: runs the platform and opens accounts; reads no firm's non-public facts. */
        OPERATOR,
        /** 信用主管部门: the credit office. */
        CREDIT_OFFICE,
        /** 数源部门: delivers facts. */
        DEPARTMENT,
        /** 银行. */
        BANK,
        /** 风险补偿资金管理单位: the office that keeps the risk-compensation fund. */
        FUND_OFFICE,
        /** 担保机构: stands for firms towards banks. */
        GUARANTOR,
        /** 审计机关. */
        AUDIT,
        /** 经营主体: the people of firms. */
        FIRM
    }

    public Organisation {
        items = Set.copyOf(items);
    }

    /** An organisation that is a legal entity itself. */
    public Organisation(String code, String chinese, String english, Kind kind, Set<String> items) {
        this(code, chinese, english, kind, items, null, code);
    }

    Organisation of(String legalEntity) {
        return new Organisation(code, chinese, english, kind, items, parent, legalEntity);
    }

    /** The name in the language of a page. */
    public String name(String language) {
        return "en".equals(language) ? english : chinese;
    }
}
