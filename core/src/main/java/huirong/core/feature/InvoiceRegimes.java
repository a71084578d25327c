package huirong.core.feature;

import java.time.LocalDate;

/**
 * Under which rules an invoice was issued. Tax-control invoices may be voided within their month; fully digital ones
 * (数电票) carry a number of 20 digits and are never voided, only red-lettered. From the date in
 * {@code rules/invoice-regimes.json} every invoice counts as fully digital.
 */
final class InvoiceRegimes {
    private static final int DIGITAL_LENGTH = 20;
    private static final long DIGITAL_FROM = LocalDate.parse(
                    Rules.read("invoice-regimes.json").only("digitalFrom", "source").text("digitalFrom"))
            .toEpochDay();

    private InvoiceRegimes() {}

    /**
     * @param length of the invoice's number
     * @param issued epoch day
     */
    static boolean digital(int length, int issued) {
        return length == DIGITAL_LENGTH || issued >= DIGITAL_FROM;
    }
}
