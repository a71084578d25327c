package huirong.app.lending;

import huirong.app.access.Organisations;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.app.web.piece.FirmNotice;
import huirong.app.web.piece.FirmNotices;
import huirong.core.loan.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a firm on its home that something of a loan is late, or past its day without a report of payment. */
@Component
class LoanNotices implements FirmNotices {
    private static final String HREF = "/my/loans";

    private final LoanStore loans;
    private final LoanHistory history;
    private final Organisations organisations;
    private final Messages messages;
    private final Figures figures;
    private final Clock clock;

    LoanNotices(
            LoanStore loans,
            LoanHistory history,
            Organisations organisations,
            Messages messages,
            Figures figures,
            Clock clock) {
        this.loans = loans;
        this.history = history;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public List<FirmNotice> of(String firm) {
        return loans.ofFirm(firm).stream()
                .filter(loan -> loan.settledOn() == null)
                .flatMap(loan -> notice(loan).stream())
                .toList();
    }

    private Optional<FirmNotice> notice(Loan loan) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = loan.overdueSince();
        if (since != null)
            return Optional.of(new FirmNotice(
                    true,
                    since,
                    messages.say("my-loans.notice.overdue", bank(loan), loan.iou(), loan.overdueDays(today)),
                    messages.say("my-loans.overdue", figures.day(since), figures.yuan(loan.overduePrincipalFen()),
                            figures.yuan(loan.overdueInterestFen())),
                    HREF,
                    messages.say("my-loans.notice.action")));
        return history.plan(loan)
                .map(plan -> Standing.of(plan, history.repaid(loan), loan.principalFen(), today))
                .filter(Standing::late)
                .map(standing -> new FirmNotice(
                        true,
                        standing.unreported().getFirst().due(),
                        messages.say("my-loans.notice.unreported", bank(loan), loan.iou(), standing.unreported().size()),
                        messages.say("my-loans.unreported", standing.unreported().size(),
                                figures.day(standing.unreported().getFirst().due()), figures.yuan(standing.unreportedFen())),
                        HREF,
                        messages.say("my-loans.notice.action")));
    }

    private String bank(Loan loan) {
        return organisations.name(loan.bank(), messages.language());
    }
}
