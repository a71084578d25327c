package huirong.app.compensation.guarantee;

import huirong.core.guarantee.Duty;

/**
 * What a bank asks of a guarantor, as their contract has it.
 *
 * @param guarantor code of its legal entity
 * @param waitDays days a loan must be overdue before the bank may call
 * @param payDays working days within which the guarantor then pays
 */
record NewGuarantee(String guarantor, Duty duty, int waitDays, int payDays) {}
