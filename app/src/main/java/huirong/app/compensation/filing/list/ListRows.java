package huirong.app.compensation.filing.list;

import huirong.app.compensation.filing.CriterionWords;
import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.filing.Filings;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.membership.Members;
import huirong.app.web.Messages;
import huirong.core.fund.FilingState;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of a list in words, some at a time. */
@Component
class ListRows {
    private static final int AT_ONCE = 1_000;

    /** Whoever takes rows one by one. */
    @FunctionalInterface
    interface Each {
        void take(ShownRow row) throws IOException;
    }

    private final ListStore store;
    private final Filings filings;
    private final Loans loans;
    private final Members members;
    private final CriterionWords words;
    private final Messages messages;

    ListRows(
            ListStore store,
            Filings filings,
            Loans loans,
            Members members,
            CriterionWords words,
            Messages messages) {
        this.store = store;
        this.filings = filings;
        this.loans = loans;
        this.members = members;
        this.words = words;
        this.messages = messages;
    }

    /** The first rows whose loans are not filed. */
    List<ShownRow> unfiled(FilingList list, int most) {
        return shown(store.unfiled(list.ref(), most));
    }

    /** Every row in the order of the list. */
    void each(FilingList list, Each each) throws IOException {
        List<ListRow> rows = store.rows(list.ref(), 0, AT_ONCE);
        while (!rows.isEmpty()) {
            for (ShownRow row : shown(rows)) each.take(row);
            rows = store.rows(list.ref(), rows.getLast().line(), AT_ONCE);
        }
    }

    private List<ShownRow> shown(List<ListRow> rows) {
        Map<String, Filing> filed = filings.of(
                rows.stream().map(ListRow::filing).filter(Objects::nonNull).toList());
        Map<String, Loan> known = loans.find(rows.stream().map(ListRow::loan).toList());
        Map<String, String> names =
                members.names(known.values().stream().map(Loan::firm).distinct().toList());
        return rows.stream()
                .map(row -> {
                    Loan loan = known.get(row.loan());
                    return shown(row, loan, names.getOrDefault(loan.firm(), loan.firm()), filed.get(row.filing()));
                })
                .toList();
    }

    private ShownRow shown(ListRow row, Loan loan, String firm, @Nullable Filing filing) {
        String why = filing == null
                ? messages.say("problem." + row.reason())
                : filing.state() == FilingState.REFUSED ? wanting(filing) : "";
        return new ShownRow(
                row.line(),
                loan,
                firm,
                row.filing(),
                filing == null ? null : filing.number(),
                filing == null ? 0 : filing.holdFen(),
                why);
    }

    private String wanting(Filing filing) {
        return words.of(filing.criteria(), filing.declared()).stream()
                .filter(line -> !line.fit().equals("fits"))
                .map(line -> messages.say("list.wanting", line.criterion(), line.figure(), line.required()))
                .collect(Collectors.joining(messages.say("support.and")));
    }
}
