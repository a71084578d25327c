package huirong.app.lending;

import huirong.app.access.Organisations;
import huirong.app.creditfile.consent.Consents;
import huirong.app.creditfile.consent.StatedConsent;
import huirong.app.membership.Members;
import huirong.app.origination.Lines;
import huirong.core.money.Ratios;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of lines and loans show. */
@Component
class LoanViews {
    private final LineStore lines;
    private final LoanStore loans;
    private final LoanHistory history;
    private final Lines granted;
    private final Consents consents;
    private final Members members;
    private final Organisations organisations;
    private final ReportWords words;
    private final Clock clock;

    LoanViews(
            LineStore lines,
            LoanStore loans,
            LoanHistory history,
            Lines granted,
            Consents consents,
            Members members,
            Organisations organisations,
            ReportWords words,
            Clock clock) {
        this.lines = lines;
        this.loans = loans;
        this.history = history;
        this.granted = granted;
        this.consents = consents;
        this.members = members;
        this.organisations = organisations;
        this.words = words;
        this.clock = clock;
    }

    void bank(String entity, Model model) {
        List<ContractedLine> ownLines = lines.ofBank(entity);
        List<Loan> ownLoans = loans.ofBank(entity);
        both(ownLines, ownLoans, model);
        model.addAttribute(
                "names",
                names(Stream.concat(ownLines.stream().map(ContractedLine::firm), ownLoans.stream().map(Loan::firm)), members::name));
        model.addAttribute("over", consents.over(ownLines.stream().map(ContractedLine::firm).toList(), entity));
    }

    void audited(LoanFilter filter, int first, int page, Model model) {
        List<Loan> found = loans.all(filter, first, page + 1);
        List<Loan> shown = found.size() > page ? found.subList(0, page) : found;
        String here = "/loans?state=" + filter.code();
        model.addAttribute("loans", shown);
        model.addAttribute("sum", loans.sum(filter));
        model.addAttribute("filters", LoanFilter.values());
        model.addAttribute("filter", filter);
        model.addAttribute("names", names(shown.stream().map(Loan::firm), members::name));
        model.addAttribute("units", names(shown.stream().map(Loan::unit), this::organisation));
        model.addAttribute("first", first == 0 ? null : here);
        model.addAttribute("next", found.size() > page ? here + "&from=" + (first + page) : null);
        model.addAttribute("today", LocalDate.now(clock));
    }

    void firm(String firm, Model model) {
        List<ContractedLine> ownLines = lines.ofFirm(firm);
        List<Loan> ownLoans = loans.ofFirm(firm);
        both(ownLines, ownLoans, model);
        model.addAttribute("plans", plans(ownLoans));
        model.addAttribute("ious", ownLoans.stream().collect(Collectors.toMap(Loan::ref, Loan::iou)));
        model.addAttribute("banks", names(ownLines.stream().map(ContractedLine::bank), this::organisation));
    }

    void line(ContractedLine line, Model model) {
        List<Loan> drawn = loans.ofLine(line.ref());
        model.addAttribute("line", line);
        model.addAttribute("loans", drawn);
        model.addAttribute("unpaid", unpaid(drawn));
        model.addAttribute("drawnShare", share(line.drawnFen(), line));
        model.addAttribute(
                "shares", drawn.stream().collect(Collectors.toMap(Loan::ref, loan -> share(loan.amountFen(), line))));
        model.addAttribute("owed", drawn.stream().anyMatch(loan -> loan.settledOn() == null));
        model.addAttribute("firm", members.name(line.firm()));
        model.addAttribute("conditions", granted.conditions(line.ref()).orElse(""));
        model.addAttribute("over", over(line));
        model.addAttribute("today", LocalDate.now(clock));
    }

    void loan(Loan loan, Model model) {
        ContractedLine line = lines.find(loan.line()).orElseThrow();
        model.addAttribute("line", line);
        model.addAttribute("share", share(loan.amountFen(), line));
        model.addAttribute("firm", members.name(loan.firm()));
        model.addAttribute("over", over(line));
        model.addAttribute("today", LocalDate.now(clock));
        LocalDate unpaid = history.earliestOverdue(loan);
        LocalDate due = history.firstDue(loan).orElse(loan.drawnOn().plusDays(1));
        model.addAttribute("earliestOverdue", due.isAfter(unpaid) ? due : unpaid);
        model.addAttribute("overdueDays", loan.overdueDays(LocalDate.now(clock)));
        model.addAttribute("steps", words.steps(loan));
        model.addAttribute("renewed", loan.renews() == null ? null : loans.find(loan.renews()).orElseThrow());
        model.addAttribute("renewal", loans.renewals(List.of(loan.ref())).get(loan.ref()));
    }

    private void both(List<ContractedLine> lines, List<Loan> loans, Model model) {
        model.addAttribute("lines", lines);
        model.addAttribute("loans", loans);
        model.addAttribute("granted", lines.stream().mapToLong(ContractedLine::amountFen).sum());
        model.addAttribute("drawn", lines.stream().mapToLong(ContractedLine::drawnFen).sum());
        model.addAttribute("unpaid", unpaid(loans));
        model.addAttribute("today", LocalDate.now(clock));
    }

    /** By loan, of those that are not settled and have a plan. */
    private Map<String, ShownPlan> plans(List<Loan> loans) {
        LocalDate today = LocalDate.now(clock);
        Map<String, ShownPlan> plans = new HashMap<>();
        loans.stream()
                .filter(loan -> loan.settledOn() == null)
                .forEach(loan -> history.plan(loan)
                        .ifPresent(plan -> plans.put(
                                loan.ref(), ShownPlan.of(plan, loan, history.repaid(loan), today))));
        return plans;
    }

    /** The firm's authorisation, if it is over and the bank reads the file no more; else null. */
    private @Nullable StatedConsent over(ContractedLine line) {
        return consents.over(List.of(line.firm()), line.bank()).get(line.firm());
    }

    /** In millionths of the line. */
    private static long share(long fen, ContractedLine line) {
        return Ratios.scaled(fen, 1_000_000, line.amountFen()).orElse(0);
    }

    private static long unpaid(List<Loan> loans) {
        return loans.stream().mapToLong(Loan::principalFen).sum();
    }

    private static Map<String, String> names(Stream<String> codes, Function<String, String> name) {
        return codes.distinct().collect(Collectors.toMap(Function.identity(), name));
    }

    private String organisation(String code) {
        return organisations.name(code, LocaleContextHolder.getLocale().getLanguage());
    }
}
