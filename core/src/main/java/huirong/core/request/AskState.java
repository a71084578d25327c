package huirong.core.request;

/** Where one bank stands with a request that was filed with it. One request may ask several banks; each goes its own way. */
public enum AskState {
    /** 待受理: filed; the bank has until a day to accept or decline. */
    FILED,
    /** 审查中: accepted; the bank has until a day to decide. */
    ACCEPTED,
    /** 不予受理: the bank did not take the request up. */
    DECLINED,
    /** 待复核: one officer proposed to grant or to refuse; another decides. */
    PROPOSED,
    /** 已授信: the bank grants a line. */
    GRANTED,
    /** 未获授信: the bank refused. */
    REFUSED,
    /** 已签约: the contract is signed; from here on the bank's books rule. */
    CONTRACTED,
    /** 已撤回: the firm took the request back before a decision. */
    WITHDRAWN,
    /** 已放弃: the firm gave the line up before the contract. */
    GIVEN_UP
}
