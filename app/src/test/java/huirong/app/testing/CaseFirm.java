package huirong.app.testing;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A firm with a registration, an authorisation for one bank, and invoices that bank may read. The other bank was authorised
 * nothing.
 *
 * @param ref reference of the firm
 * @param number its registration number
 */
public record CaseFirm(String ref, String number) {
    public static final String REGISTRAR = "pages-registrar";
    public static final String TAX = "pages-tax";
    public static final String BANK = "pages-bank";
    public static final String OTHER_BANK = "pages-other-bank";
    public static final String OFFICE = "pages-office";
    public static final String FIRMS = "pages-firms";

    /** As a page writes the amount of each of its invoices. */
    public static final String AMOUNT = "12,345.67";

    private static final AtomicInteger NUMBER = new AtomicInteger(7_000);
    private static final String SUBJECT = "subject: {scheme: regno, column: code}\n";

    /** @param as from an organisation's code to the HTTP API on its behalf */
    public static CaseFirm made(Function<String, Api> as) {
        Api operator = as.apply("operator");
        operator.register(REGISTRAR, "DEPARTMENT", "registration", "authorisation", "administrative-penalty");
        operator.register(TAX, "DEPARTMENT", "vat-invoice-out");
        operator.register(BANK, "BANK");
        operator.register(OTHER_BANK, "BANK");
        operator.register(OFFICE, "CREDIT_OFFICE");
        operator.register(FIRMS, "FIRM");
        String number = "P" + NUMBER.incrementAndGet();
        as.apply(REGISTRAR)
                .delivered(
                        "item: registration\nasOf: 2026-02-01\n" + SUBJECT
                                + "columns: {name: name, former_name: former, legal_form: form, effective: from}\n",
                        bytes("code,name,former,form,from\n" + number + "," + number + "锻造厂,,individual,2015-05-01\n"
                                + number + "," + number + "锻造有限公司," + number + "锻造厂,company,2024-05-01\n"));
        as.apply(REGISTRAR)
                .delivered(
                        "item: authorisation\nasOf: 2026-02-01\n" + SUBJECT
                                + "columns: {number: n, reader: r, items: i, purpose: p, data_from: f, data_to: t, signed: s,"
                                + " until: u}\n",
                        bytes("code,n,r,i,p,f,t,s,u\n" + number + ",A-" + number + "," + BANK
                                + ",vat-invoice-out,融资,2020-01-01,2027-01-01,2026-01-01,2027-01-01\n"));
        StringBuilder invoices = new StringBuilder("code,n,d,c,net,tax,total,s\n");
        for (int month = 1; month <= 12; month++)
            for (int i = 0; i < 3; i++)
                invoices.append(number).append(",%02d%d,2025-%02d-1%d,B%d,10925.37,1420.30,12345.67,%s\n"
                        .formatted(month, i, month, i, i, i == 2 && month == 6 ? "void" : "valid"));
        as.apply(TAX)
                .delivered(
                        "item: vat-invoice-out\nasOf: 2026-02-01\n" + SUBJECT
                                + "columns: {number: n, issued: d, counterparty: c, net_fen: net, tax_fen: tax,"
                                + " total_fen: total, status: s}\n",
                        bytes(invoices.toString()));
        return new CaseFirm(
                as.apply(OFFICE)
                        .get("/api/firms?q=" + number)
                        .body()
                        .at("/firms/0/ref")
                        .asString(),
                number);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
