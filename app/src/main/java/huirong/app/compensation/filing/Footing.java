package huirong.app.compensation.filing;

import huirong.app.compensation.guarantee.Guarantee;
import huirong.app.lending.Loan;
import huirong.app.membership.ListKind;
import huirong.app.membership.Listing;
import huirong.core.fund.Carried;
import huirong.core.fund.FilingCheck;
import huirong.core.fund.Listings;
import huirong.core.fund.LoanToFile;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.loan.Underwriting;
import huirong.core.pricing.Lpr;
import huirong.core.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the criteria weigh a loan against besides itself, as each filing before it left that. */
final class Footing {
    private final Policy policy;
    private final Map<String, List<String>> doubling;
    private final Map<String, Guarantee> covering;
    private final Map<String, Underwriting> underwritten;
    private final Map<String, List<Listing>> listed;
    private final Map<String, Renewed> renewed;
    private final Map<String, Long> balanceFen;
    private final Map<String, Long> usedFen;
    private long freeFen;
    private long filedFen;

    /**
     * @param doubling references of other supports that bear a part of a loan's loss, by loan
     * @param covering what guarantor answers for a loan, by loan
     * @param underwritten what the contract of a loan rested on, by loan
     * @param listed what the zone's lists say of a firm, by firm
     * @param renewed whose place a loan would take, by loan
     * @param balanceFen what is filed and unpaid, by firm; grows with each filing
     * @param usedFen what the fund may have to pay and has paid, by firm; grows with each filing
     * @param freeFen what the fund has free
     * @param filedFen what is filed under leverage and stands
     */
    Footing(
            Policy policy,
            Map<String, List<String>> doubling,
            Map<String, Guarantee> covering,
            Map<String, Underwriting> underwritten,
            Map<String, List<Listing>> listed,
            Map<String, Renewed> renewed,
            Map<String, Long> balanceFen,
            Map<String, Long> usedFen,
            long freeFen,
            long filedFen) {
        this.policy = policy;
        this.doubling = doubling;
        this.covering = covering;
        this.underwritten = underwritten;
        this.listed = listed;
        this.renewed = renewed;
        this.balanceFen = balanceFen;
        this.usedFen = usedFen;
        this.freeFen = freeFen;
        this.filedFen = filedFen;
    }

    /** The guarantee that covers a loan, which was read with all else that decides; null if none does. */
    @Nullable Guarantee guarantee(Loan loan) {
        return covering.get(loan.ref());
    }

    /** How the criteria decide about a loan on a day. */
    FilingCheck check(Loan loan, Declared declared, LocalDate today) {
        Guarantee guarantee = guarantee(loan);
        return FilingCheck.of(
                policy,
                new LoanToFile(
                        loan.amountFen(),
                        loan.months(),
                        loan.rateBasisPoints(),
                        loan.drawnOn(),
                        declared.size(),
                        declared.security(),
                        declared.causes(),
                        guarantee == null ? null : (Integer) guarantee.duty().share(),
                        Lpr.before(loan.drawnOn()).map(lpr -> lpr.oneYear().basisPoints()).orElse(null),
                        WorkingDays.after(loan.drawnOn(), policy.admission().window()).orElse(null),
                        loan.overdueSince() != null,
                        doubling.getOrDefault(loan.ref(), List.of()),
                        underwritten.getOrDefault(loan.ref(), Underwriting.UNKNOWN),
                        declared.collateralFen(),
                        new Listings(on(loan, ListKind.NEGATIVE), on(loan, ListKind.WHITE), on(loan, ListKind.KEY)),
                        balanceFen.getOrDefault(loan.firm(), 0L),
                        usedFen.getOrDefault(loan.firm(), 0L),
                        freeFen,
                        filedFen,
                        carried(loan)),
                today);
    }

    /** The filing whose place that of a loan takes; null if it takes none. */
    @Nullable Renewed renewed(Loan loan) {
        return renewed.get(loan.ref());
    }

    private @Nullable Carried carried(Loan loan) {
        Renewed old = renewed(loan);
        return old == null ? null : old.carried();
    }

    /** What a list said of the firm on the day its loan was drawn. */
    private List<String> on(Loan loan, ListKind kind) {
        return listed.getOrDefault(loan.firm(), List.of()).stream()
                .filter(listing -> listing.kind() == kind && listing.on(loan.drawnOn()))
                .map(Listing::ref)
                .toList();
    }

    /** Stands as the filing of a loan leaves it. */
    void filed(Loan loan, FilingCheck check) {
        freeFen -= check.holdFen();
        if (policy.cover().kind() == Cover.Kind.LEVERAGE) filedFen += loan.amountFen();
        balanceFen.merge(loan.firm(), loan.principalFen(), Long::sum);
        usedFen.merge(loan.firm(), check.shareFen(), Long::sum);
        Carried old = carried(loan);
        if (old == null) return;
        freeFen += old.holdFen();
        filedFen -= old.filedFen();
        balanceFen.merge(loan.firm(), -old.principalFen(), Long::sum);
        usedFen.merge(loan.firm(), -old.shareFen(), Long::sum);
    }
}
