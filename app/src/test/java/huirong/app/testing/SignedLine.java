package huirong.app.testing;

import huirong.app.access.Reference;
import huirong.app.origination.ContractSigned;
import huirong.core.loan.Underwriting;
import huirong.core.pricing.Repayment;
import huirong.core.request.Purpose;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A line as it stands once its contract is signed, told the way origination tells it. */
public record SignedLine(String ref, JoinedFirm firm, String bank, long amountFen) {
    /** What a contract of the zone's usual firm rests on. */
    private static final Underwriting USUAL = new Underwriting("C3324", Purpose.EQUIPMENT, 0);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Signed on the test's first day, for twelve months at 4.50 %. */
    public static SignedLine of(
            ApplicationEventPublisher events, TransactionTemplate transactions, JoinedFirm firm, String bank, long amountFen) {
        return of(events, transactions, firm, bank, amountFen, USUAL);
    }

    /** The same on what its snapshot says. */
    public static SignedLine of(
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            JoinedFirm firm,
            String bank,
            long amountFen,
            Underwriting underwriting) {
        return of(events, transactions, firm, bank, amountFen, TestClock.TODAY, 12, 450, underwriting);
    }

    public static SignedLine of(
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            JoinedFirm firm,
            String bank,
            long amountFen,
            LocalDate signedOn,
            int months,
            int rate) {
        return of(events, transactions, firm, bank, amountFen, signedOn, months, rate, USUAL);
    }

    private static SignedLine of(
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            JoinedFirm firm,
            String bank,
            long amountFen,
            LocalDate signedOn,
            int months,
            int rate,
            Underwriting underwriting) {
        String ref = Reference.fresh();
        transactions.executeWithoutResult(status -> events.publishEvent(new ContractSigned(
                ref,
                firm.zone(),
                firm.ref(),
                bank,
                bank,
                amountFen,
                months,
                rate,
                Repayment.INTEREST_MONTHLY_PRINCIPAL_AT_END,
                "合同第" + NUMBER.incrementAndGet() + "号",
                signedOn,
                Reference.fresh(),
                1,
                "00".repeat(32),
                underwriting,
                null)));
        return new SignedLine(ref, firm, bank, amountFen);
    }
}
