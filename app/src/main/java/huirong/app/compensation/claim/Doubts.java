package huirong.app.compensation.claim;

import huirong.app.compensation.filing.Filing;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.support.SupportWords;
import huirong.app.lending.Loan;
import huirong.app.lending.LoanHistory;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.core.fund.ClaimDoubt;
import huirong.core.loan.Repaid;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the loan's own reports and the ledger of supports say against a claim, in words, for both officers of the fund. */
@Component
class Doubts {
    private final LoanHistory history;
    private final Policies policies;
    private final SupportWords supports;
    private final Messages messages;
    private final Figures figures;

    Doubts(LoanHistory history, Policies policies, SupportWords supports, Messages messages, Figures figures) {
        this.supports = supports;
        this.history = history;
        this.policies = policies;
        this.messages = messages;
        this.figures = figures;
    }

    /** Of the reports none where the loan is not overdue any more; of the ledger of supports always. */
    List<String> of(Filing filing, Loan loan) {
        return Stream.concat(reported(filing, loan).stream(), supports.doubts(loan).stream()).toList();
    }

    private List<String> reported(Filing filing, Loan loan) {
        LocalDate since = loan.overdueSince();
        if (since == null) return List.of();
        List<Repaid> repaid = history.repaid(loan).stream()
                .filter(one -> !one.on().isBefore(since))
                .toList();
        LocalDate reported = history.overdueReportedOn(loan).orElse(since);
        LocalDate last = repaid.stream().map(Repaid::on).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        int claimDays = policies.version(filing.zone(), filing.policyVersion()).trigger().overdueDays();
        return ClaimDoubt.of(since, reported, filing.filedOn(), last, claimDays).stream()
                .map(doubt -> switch (doubt) {
                    case REPAID_SINCE -> say(
                            doubt,
                            figures.day(since),
                            repaid.size(),
                            figures.yuan(repaid.stream().mapToLong(Repaid::fen).sum()),
                            figures.day(last));
                    case REPORTED_LATE -> say(
                            doubt, figures.day(since), figures.day(reported), ChronoUnit.DAYS.between(since, reported));
                    case FILED_LATE -> say(doubt, figures.day(since), figures.day(filing.filedOn()));
                })
                .toList();
    }

    private String say(ClaimDoubt doubt, Object... arguments) {
        return messages.say("claim.doubt." + doubt, arguments);
    }
}
