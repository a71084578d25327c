package huirong.app.compensation.filing;

import huirong.app.compensation.filing.room.Rooms;
import huirong.app.compensation.guarantee.Guarantees;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.compensation.support.Supports;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.membership.FirmLists;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what loans of a zone are weighed against, of however many in as many statements as of one. */
@Component
class Footings {
    private final FilingStore filings;
    private final Rooms rooms;
    private final Loans loans;
    private final Supports supports;
    private final Guarantees guarantees;
    private final FirmLists lists;
    private final FundLedger ledger;

    Footings(
            FilingStore filings,
            Rooms rooms,
            Loans loans,
            Supports supports,
            Guarantees guarantees,
            FirmLists lists,
            FundLedger ledger) {
        this.filings = filings;
        this.rooms = rooms;
        this.loans = loans;
        this.supports = supports;
        this.guarantees = guarantees;
        this.lists = lists;
        this.ledger = ledger;
    }

    /** What follows from it holds only under the book's lock. */
    Footing of(String zone, Policy policy, Collection<Loan> asked) {
        List<String> firms = asked.stream().map(Loan::firm).distinct().toList();
        return new Footing(
                policy,
                supports.doubling(asked),
                guarantees.covering(asked),
                loans.underwritten(asked.stream().map(Loan::ref).toList()),
                lists.of(zone, firms),
                policy.admission().renewals() == null ? Map.of() : renewed(asked),
                balanceFen(zone, firms),
                new HashMap<>(rooms.usedFen(zone, firms)),
                ledger.figures(zone).freeFen(),
                policy.cover().kind() == Cover.Kind.LEVERAGE ? rooms.filedFen(zone) : 0);
    }

    /** By the loan that renews: of those it renews what is filed still, or what was carried over to a filing of it that was taken back. */
    private Map<String, Renewed> renewed(Collection<Loan> asked) {
        Map<String, String> renews = new HashMap<>();
        for (Loan loan : asked) if (loan.renews() != null) renews.put(loan.ref(), loan.renews());
        if (renews.isEmpty()) return Map.of();
        Map<String, Filing> filed = filings.filed(renews.values());
        Map<String, Filing> before = filings.carriedBefore(renews.keySet());
        Map<String, Loan> old = loans.find(renews.values());
        Map<String, Renewed> renewed = new HashMap<>();
        renews.forEach((loan, renewing) -> {
            if (filed.containsKey(renewing)) renewed.put(loan, new Renewed(filed.get(renewing), old.get(renewing), false));
            else if (before.containsKey(loan)) renewed.put(loan, new Renewed(before.get(loan), old.get(renewing), true));
        });
        return renewed;
    }

    private Map<String, Long> balanceFen(String zone, List<String> firms) {
        Map<String, Long> balanceFen = new HashMap<>();
        loans.find(rooms.standing(zone, firms))
                .values()
                .forEach(loan -> balanceFen.merge(loan.firm(), loan.principalFen(), Long::sum));
        return balanceFen;
    }
}
