package huirong.app.scoring.pricing;

import org.jspecify.annotations.Nullable;

/**
 * What a bank hands over, as typed; a file takes the place of the table it is for.
 *
 * @param table customers lost by rate
 * @param bad chances of bad by grade; blank to leave losses out
 * @param severity part of the principal lost when bad, in per cent
 * @param list whom to split the budget over; blank together with the budget for no split
 * @param budget in 万元
 * @param least line in 万元
 * @param most line in 万元
 */
record PricingForm(String table, String bad, String severity, String list, String budget, String least, String most) {
    /** Without security, 45 % is lost (see {@link huirong.core.portfolio.Loss#UNSECURED}); lines of 10,000 to 1,000,000 yuan. */
    static final PricingForm EMPTY = new PricingForm("", "", "45", "", "", "1", "100");

    /** A field that was not sent is an empty one. */
    PricingForm {
        table = text(table);
        bad = text(bad);
        severity = text(severity);
        list = text(list);
        budget = text(budget);
        least = text(least);
        most = text(most);
    }

    PricingForm with(@Nullable String otherTable, @Nullable String otherList) {
        return new PricingForm(
                otherTable == null ? table : otherTable,
                bad,
                severity,
                otherList == null ? list : otherList,
                budget,
                least,
                most);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
