package huirong.app.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a person may do for the organisation beyond its ordinary work. One account has one role. */
public enum Role {
    /** 系统管理员 at the operator, of every organisation; elsewhere 管理员: opens and closes accounts of the own organisation. */
    ADMINISTRATOR,
    /** 安全管理员, at the operator: confirms what staff accounts may do, ends sessions, lifts locks. */
    SECURITY_ADMINISTRATOR,
    /** 审计管理员, at the operator: reads the record of acts. */
    AUDIT_ADMINISTRATOR,
    /** 经办: proposes. */
    MAKER,
    /** 复核: approves or returns what a maker proposed. */
    CHECKER,
    /** 工作人员: ordinary work that needs no second person; all people of firms. */
    MEMBER;

    /** The three of whom no person is two: who opens accounts, who confirms them, who reads what both did. */
    static final Set<Role> ADMINISTRATORS =
            Collections.unmodifiableSet(EnumSet.of(ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR));

    /** The roles that people of an organisation of this kind may have, in the order a page offers them. */
    static Set<Role> in(Organisation.Kind kind) {
        return switch (kind) {
            case FIRM, AUDIT -> EnumSet.of(ADMINISTRATOR, MEMBER);
            case OPERATOR ->
                EnumSet.of(ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR, MEMBER);
            case BANK, CREDIT_OFFICE, FUND_OFFICE, GUARANTOR, DEPARTMENT -> EnumSet.of(ADMINISTRATOR, MAKER, CHECKER, MEMBER);
        };
    }
}
