package huirong.core.feature;

import huirong.core.fact.Fact;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One pass over all invoices of one direction. A deal is a valid invoice above nought; net amounts take valid invoices
 * with their sign. The record begins with the month of the first deal: what lay before is unknown, not idle.
 */
final class InvoiceSummary {
    static final int YEAR = 12;
    private static final int KEPT = 2 * YEAR;
    private static final int NEVER = Integer.MAX_VALUE;

    private final int lastMonth;
    private final long[] net = new long[KEPT];
    private final int[] deals = new int[KEPT];
    private final Map<String, Long> partners = new HashMap<>();
    private final Set<String> partnersBefore = new HashSet<>();
    private int firstDealMonth = NEVER;
    private int lastDealMonth = -NEVER;
    private int issued;
    private int voided;
    private int red;
    private int digital;

    InvoiceSummary(List<Fact> invoices, int lastMonth, LocalDate validOn) {
        this.lastMonth = lastMonth;
        for (Fact invoice : invoices) if (!invoice.validFrom().isAfter(validOn)) add(invoice);
    }

    private void add(Fact invoice) {
        int month = Months.of(invoice.validFrom());
        boolean valid = "valid".equals(invoice.text("status"));
        long amount = amount(invoice, "net_fen");
        boolean deal = valid && amount(invoice, "total_fen") > 0;
        if (deal) {
            firstDealMonth = Math.min(firstDealMonth, month);
            lastDealMonth = Math.max(lastDealMonth, month);
        }
        int slot = KEPT - 1 - (lastMonth - month);
        if (slot < 0 || slot >= KEPT) return;
        if (deal) deals[slot]++;
        if (valid) net[slot] = Math.addExact(net[slot], amount);
        if (slot >= KEPT - YEAR) addToYear(invoice, valid, amount);
        else if (deal) partnersBefore.add(partner(invoice));
    }

    private void addToYear(Fact invoice, boolean valid, long amount) {
        issued++;
        if (!valid) voided++;
        else {
            if (amount(invoice, "total_fen") < 0) red++;
            partners.merge(partner(invoice), amount, Math::addExact);
        }
        if (InvoiceRegimes.digital(Objects.requireNonNull(invoice.text("number")), invoice.validFrom())) digital++;
    }

    private static String partner(Fact invoice) {
        return Objects.requireNonNull(invoice.text("counterparty"));
    }

    private static long amount(Fact invoice, String field) {
        return Objects.requireNonNull(invoice.number(field));
    }

    /** How many months of the record lie within the last so many: a firm that began lately has fewer, at most 24 count. */
    int observed(int months) {
        return firstDealMonth > lastMonth ? 0 : Math.min(months, lastMonth - firstDealMonth + 1);
    }

    int activeMonths(int months) {
        return (int) Arrays.stream(deals, KEPT - months, KEPT).filter(n -> n > 0).count();
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
        return Arrays.stream(net, from, to).reduce(0, Math::addExact);
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
        return partners.values().stream().mapToLong(Long::longValue).filter(n -> n > 0).toArray();
    }

    /** Of {@link #partners()}, the sum of those with whom there was a deal in the 12 months before. */
    long fromReturning() {
        return partners.entrySet().stream()
                .filter(partner -> partnersBefore.contains(partner.getKey()))
                .mapToLong(Map.Entry::getValue)
                .filter(n -> n > 0)
                .reduce(0, Math::addExact);
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
