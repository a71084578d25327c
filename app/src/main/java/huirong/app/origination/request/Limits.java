package huirong.app.origination.request;

import huirong.app.marketplace.Product;
import huirong.app.origination.RequestRefusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether what a firm asks for lies within the products it chose. */
final class Limits {
    private Limits() {}

    static Optional<RequestRefusal> of(NewRequest stated, List<Product> chosen) {
        if (chosen.isEmpty()) return Optional.of(RequestRefusal.NO_PRODUCT);
        Set<String> banks = new HashSet<>();
        for (Product product : chosen) {
            if (!banks.add(product.bank())) return Optional.of(RequestRefusal.SAME_BANK);
            if (stated.amountFen() < product.minFen() || stated.amountFen() > product.maxFen())
                return Optional.of(RequestRefusal.AMOUNT_LIMIT);
            if (!product.months().contains(stated.months())) return Optional.of(RequestRefusal.TERM_LIMIT);
            if (!product.repayments().contains(stated.repayment())) return Optional.of(RequestRefusal.REPAYMENT_LIMIT);
        }
        return Optional.empty();
    }
}
