package huirong.app.scoring.pricing;

import huirong.app.web.FormNumbers;
import huirong.app.web.Typed;
import huirong.core.feature.Words;
import huirong.core.portfolio.Allocation;
import huirong.core.portfolio.Borrower;
import huirong.core.portfolio.Lot;
import huirong.core.portfolio.LostCustomers;
import huirong.core.portfolio.PriceList;
import huirong.core.portfolio.Unreadable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A form as it was understood: a result, or what is wrong by field.
 *
 * @param faults of fields, as {@link Typed#faults}
 * @param wrong with tables, in words
 */
record Understood(Optional<Priced> priced, Map<String, String> faults, Map<String, Words> wrong) {
    private static final long HUNDRED_PER_CENT = 10_000;

    static Understood of(PricingForm form) {
        Typed typed = new Typed();
        Map<String, Words> wrong = new LinkedHashMap<>();
        if (form.table().isBlank()) typed.fault("table", "pricing.no-table");
        Optional<LostCustomers> table =
                form.table().isBlank() ? Optional.empty() : read("table", wrong, () -> LostCustomers.read(form.table()));
        Optional<Map<String, Long>> bad = read("bad", wrong, () -> PriceList.chances(form.bad()));
        long severity = severity(typed, form.severity());
        boolean splits = !form.list().isBlank() || !form.budget().isBlank();
        Optional<List<Borrower>> list = Optional.empty();
        if (splits && form.list().isBlank()) typed.fault("list", "pricing.no-list");
        else if (splits) list = read("list", wrong, () -> Borrower.read(form.list()));
        long budget = splits ? typed.wan("budget", form.budget()) : 0;
        long least = splits ? typed.wan("least", form.least()) : 0;
        long most = splits ? typed.wan("most", form.most()) : 0;
        if (splits && least > 0 && most > 0 && most < least) typed.fault("most", "pricing.bounds");
        Optional<PriceList> prices = table.isEmpty() || bad.isEmpty()
                ? Optional.empty()
                : read("bad", wrong, () -> PriceList.of(table.get(), bad.get(), severity));
        if (!typed.sound() || !wrong.isEmpty() || prices.isEmpty())
            return new Understood(Optional.empty(), typed.faults(), wrong);
        Optional<Allocation> split =
                list.map(borrowers -> Allocation.of(budget, new Lot(least, most), borrowers, prices.get()));
        return new Understood(
                Optional.of(new Priced(table.get(), bad.get(), severity, prices.get(), split)), typed.faults(), wrong);
    }

    /** In millionths. */
    private static long severity(Typed typed, String text) {
        long hundredths = FormNumbers.hundredths(text).orElse(HUNDRED_PER_CENT + 1);
        if (hundredths > HUNDRED_PER_CENT) typed.fault("severity", "pricing.severity");
        return hundredths * 100;
    }

    private static <T> Optional<T> read(String field, Map<String, Words> wrong, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Unreadable fault) {
            wrong.putIfAbsent(field, fault.words());
            return Optional.empty();
        }
    }
}
