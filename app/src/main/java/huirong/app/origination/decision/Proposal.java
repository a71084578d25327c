package huirong.app.origination.decision;

import huirong.app.marketplace.Product;
import huirong.app.origination.RequestRefusal;
import huirong.core.pricing.Repayment;
import huirong.core.request.RefusalReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a bank's maker proposed. It never changes; one that is returned is followed by another.
 *
 * @param no 1 for the first on its ask
 * @param evaluation the evaluation it rests on, canonical JSON; null if the file gave none
 * @param account who proposed
 * @param person that person's name
 */
public record Proposal(
        String ref,
        String ask,
        int no,
        Content content,
        @Nullable String evaluation,
        Instant at,
        String account,
        String person,
        String organisation) {

    /** To grant, or to refuse. */
    public sealed interface Content {}

    /**
     * 同意授信.
     *
     * @param rateBasisPoints yearly rate in hundredths of a per cent
     * @param conditions what must be met before money flows, or empty
     * @param approvingBody who in the bank approves by its own rules, for example 支行贷审小组
     * @param approvalNumber that body's number for the approval
     */
    public record Grant(
            long amountFen,
            int months,
            int rateBasisPoints,
            Repayment repayment,
            String conditions,
            String approvingBody,
            String approvalNumber)
            implements Content {

        /** What of it the product does not offer; less or more than the firm asked for is the bank's to decide. */
        Optional<RequestRefusal> beyond(Product product) {
            if (amountFen < product.minFen() || amountFen > product.maxFen())
                return Optional.of(RequestRefusal.AMOUNT_LIMIT);
            if (!product.months().contains(months)) return Optional.of(RequestRefusal.TERM_LIMIT);
            if (!product.repayments().contains(repayment)) return Optional.of(RequestRefusal.REPAYMENT_LIMIT);
            return Optional.empty();
        }
    }

    /**
     * 不予授信, as the firm will read it.
     *
     * @param criterion which criterion of the product was not met, as the ask's fits name it; null if none decided
     * @param retryOn from when a new request makes sense
     */
    public record Refuse(
            RefusalReason reason, String words, @Nullable String criterion, LocalDate retryOn) implements Content {}
}
