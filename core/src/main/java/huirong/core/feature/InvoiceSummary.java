package huirong.core.feature;

import huirong.core.column.Columns;
import huirong.core.column.Layout;
import huirong.core.column.Texts;
import huirong.core.fact.Catalogue;
import java.util.Arrays;

/**
 * One pass over all invoices of one direction. A deal is a valid invoice above nought; net amounts take valid invoices
 * with their sign. The record begins with the month of the first deal: what lay before is unknown, not idle.
 */
final class InvoiceSummary {
    static final int YEAR = 12;
    private static final int KEPT = 2 * YEAR;
    private static final int NEVER = Integer.MAX_VALUE;

    /** Received or issued, the fields are the same. */
    private static final Layout LAYOUT = Layout.of(Catalogue.INVOICE_OUT);

    private static final int STATUS = LAYOUT.field("status");
    private static final int VALID = LAYOUT.code("status", "valid");
    private static final int NET = LAYOUT.field("net_fen");
    private static final int TOTAL = LAYOUT.field("total_fen");
    private static final int PARTNER = LAYOUT.field("counterparty");
    private static final int NUMBER = LAYOUT.field("number");

    private final Columns invoices;
    private final int lastMonth;
    private final long[] net = new long[KEPT];
    private final int[] deals = new int[KEPT];
    /** By the number of a partner's text. */
    private final long[] netByPartner;
    /** By the number of a partner's text: whether there was a deal in the 12 months before. */
    private final boolean[] dealtBefore;

    private int firstDealMonth = NEVER;
    private int lastDealMonth = -NEVER;
    private int issued;
    private int voided;
    private int red;
    private int digital;

    InvoiceSummary(Columns invoices, int lastMonth) {
        this.invoices = invoices;
        this.lastMonth = lastMonth;
        int partners = invoices.texts(PARTNER).size();
        this.netByPartner = new long[partners];
        this.dealtBefore = new boolean[partners];
        for (int row = 0; row < invoices.size(); row++) add(row);
    }

    /** Whether it is of these invoices through this month. */
    boolean of(Columns columns, int last) {
        return invoices == columns && lastMonth == last;
    }

    private void add(int row) {
        int month = Months.of(invoices.from(row));
        boolean valid = invoices.is(STATUS, row, VALID);
        long amount = invoices.cell(NET, row);
        long total = invoices.cell(TOTAL, row);
        boolean deal = valid && total > 0;
        if (deal) {
            firstDealMonth = Math.min(firstDealMonth, month);
            lastDealMonth = Math.max(lastDealMonth, month);
        }
        int slot = KEPT - 1 - (lastMonth - month);
        if (slot < 0 || slot >= KEPT) return;
        if (deal) deals[slot]++;
        if (valid) net[slot] = Math.addExact(net[slot], amount);
        int partner = (int) invoices.cell(PARTNER, row);
        if (slot < KEPT - YEAR) {
            if (deal) dealtBefore[partner] = true;
            return;
        }
        issued++;
        if (!valid) voided++;
        else {
            if (total < 0) red++;
            netByPartner[partner] = Math.addExact(netByPartner[partner], amount);
        }
        Texts numbers = invoices.texts(NUMBER);
        if (InvoiceRegimes.digital(numbers.length((int) invoices.cell(NUMBER, row)), invoices.from(row))) digital++;
    }

    /** How many months of the record lie within the last so many: a firm that began lately has fewer, at most 24 count. */
    int observed(int months) {
        return firstDealMonth > lastMonth ? 0 : Math.min(months, lastMonth - firstDealMonth + 1);
    }

    int activeMonths(int months) {
        int active = 0;
        for (int slot = KEPT - months; slot < KEPT; slot++) if (deals[slot] > 0) active++;
        return active;
    }

    /** Net amounts of the last so many months, oldest first. */
    long[] monthly(int months) {
        return Arrays.copyOfRange(net, KEPT - months, KEPT);
    }

    long turnover(int months) {
        return sum(KEPT - months, KEPT);
    }

    /** Net amounts of the latest so many months, as they were a year earlier. */
    long yearEarlier(int months) {
        return sum(KEPT - YEAR - months, KEPT - YEAR);
    }

    private long sum(int from, int to) {
        long sum = 0;
        for (int slot = from; slot < to; slot++) sum = Math.addExact(sum, net[slot]);
        return sum;
    }

    /** The longest run of whole months without a deal between two months with one, within 24 months. */
    int longestGap() {
        int longest = 0;
        int previous = -1;
        for (int slot = 0; slot < KEPT; slot++) {
            if (deals[slot] == 0) continue;
            if (previous >= 0) longest = Math.max(longest, slot - previous - 1);
            previous = slot;
        }
        return longest;
    }

    /** Whole months since the month of the last deal: nought if it is the last whole month or later. */
    int monthsSinceLastDeal() {
        return Math.max(0, lastMonth - lastDealMonth);
    }

    boolean hasDeal() {
        return firstDealMonth != NEVER;
    }

    /** Net amounts above nought by partner, last 12 months; who was only reversed is no partner. */
    long[] partners() {
        long[] amounts = new long[netByPartner.length];
        int count = 0;
        for (long amount : netByPartner) if (amount > 0) amounts[count++] = amount;
        return Arrays.copyOf(amounts, count);
    }

    /** Of {@link #partners()}, the sum of those with whom there was a deal in the 12 months before. */
    long fromReturning() {
        long sum = 0;
        for (int i = 0; i < netByPartner.length; i++)
            if (dealtBefore[i] && netByPartner[i] > 0) sum = Math.addExact(sum, netByPartner[i]);
        return sum;
    }

    /** All invoices of the last 12 months, void ones included. */
    int issued() {
        return issued;
    }

    int voided() {
        return voided;
    }

    int red() {
        return red;
    }

    /** How many of {@link #issued()} are under the rules of the fully digital invoice. */
    int digital() {
        return digital;
    }
}
