package huirong.app.access;

/** On what ground a person acts for a firm. */
public enum Power {
    /** 法定代表人, or the operator (经营者) of a 个体工商户: may authorise, request and sign. */
    REPRESENTATIVE,
    /** 经办人 under a dated power of attorney (授权委托书): fills in and reads; never authorises. */
    CLERK
}
