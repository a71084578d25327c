package huirong.app.compensation.screen;

import huirong.app.access.Actor;
import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.filing.Filings;
import huirong.app.lending.Loan;
import huirong.app.lending.LoanChange;
import huirong.app.lending.LoanHistory;
import huirong.app.lending.Loans;
import huirong.core.fund.screen.EarlyDefault;
import huirong.core.fund.screen.Picking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the loans of a zone and its filings show side by side. */
@Component
class Screens {
    private final Filings filings;
    private final Loans loans;
    private final LoanHistory history;

    Screens(Filings filings, Loans loans, LoanHistory history) {
        this.filings = filings;
        this.loans = loans;
        this.history = history;
    }

    /** Filed loans that fell overdue soon after, the soonest first. */
    List<EarlyLine> early(Actor actor, String zone) {
        List<Filing> filed = filed(actor, zone);
        Map<String, LocalDate> overdue = overdue(filed.stream().map(Filing::loan).toList());
        List<EarlyLine> lines = new ArrayList<>();
        for (Filing filing : filed) {
            LocalDate since = overdue.get(filing.loan());
            if (since == null) continue;
            OptionalLong days = EarlyDefault.days(filing.filedOn(), since);
            if (days.isPresent()) lines.add(new EarlyLine(filing, since, days.getAsLong()));
        }
        lines.sort(Comparator.comparingLong(EarlyLine::days));
        return lines;
    }

    /** Of each bank of the zone, its filed loans beside its others; by code of the bank. */
    Map<String, Picking> picking(Actor actor, String zone) {
        Set<String> filed = filed(actor, zone).stream().map(Filing::loan).collect(Collectors.toSet());
        List<Loan> known = loans.ofZone(zone);
        Map<String, LocalDate> overdue = overdue(known.stream().map(Loan::ref).toList());
        Map<String, long[]> counts = new TreeMap<>();
        for (Loan loan : known) {
            long[] of = counts.computeIfAbsent(loan.bank(), bank -> new long[4]);
            int group = filed.contains(loan.ref()) ? 0 : 2;
            of[group]++;
            if (overdue.containsKey(loan.ref())) of[group + 1]++;
        }
        Map<String, Picking> picking = new TreeMap<>();
        counts.forEach((bank, of) -> picking.put(bank, new Picking(of[0], of[1], of[2], of[3])));
        return picking;
    }

    private List<Filing> filed(Actor actor, String zone) {
        return filings.list(actor).stream().filter(filing -> filing.zone().equals(zone)).toList();
    }

    /** The first day each was late, of those that ever were. */
    private Map<String, LocalDate> overdue(List<String> refs) {
        Map<String, LocalDate> first = new HashMap<>();
        history.changes(refs).forEach((loan, changes) -> {
            for (LoanChange change : changes) {
                LocalDate since = change.since();
                if (since != null) first.merge(loan, since, (one, other) -> one.isBefore(other) ? one : other);
            }
        });
        return first;
    }
}
