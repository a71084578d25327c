package huirong.app.lending;

import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.membership.Members;
import huirong.app.web.Figures;
import huirong.app.web.piece.Step;
import huirong.core.money.Ratios;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of lines and loans show. */
@Component
class LoanViews {
    private final LineStore lines;
    private final LoanStore loans;
    private final ReportStore reports;
    private final Members members;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Figures figures;
    private final Clock clock;

    LoanViews(
            LineStore lines,
            LoanStore loans,
            ReportStore reports,
            Members members,
            Organisations organisations,
            MessageSource messages,
            Figures figures,
            Clock clock) {
        this.lines = lines;
        this.loans = loans;
        this.reports = reports;
        this.members = members;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
        this.clock = clock;
    }

    void bank(String entity, Model model) {
        List<ContractedLine> ownLines = lines.ofBank(entity);
        List<Loan> ownLoans = loans.ofBank(entity);
        both(ownLines, ownLoans, model);
        model.addAttribute(
                "names",
                names(Stream.concat(ownLines.stream().map(ContractedLine::firm), ownLoans.stream().map(Loan::firm)), members::name));
    }

    void firm(String firm, Model model) {
        List<ContractedLine> ownLines = lines.ofFirm(firm);
        both(ownLines, loans.ofFirm(firm), model);
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
        model.addAttribute("today", LocalDate.now(clock));
    }

    void loan(Loan loan, Model model) {
        ContractedLine line = lines.find(loan.line()).orElseThrow();
        model.addAttribute("line", line);
        model.addAttribute("share", share(loan.amountFen(), line));
        model.addAttribute("firm", members.name(loan.firm()));
        model.addAttribute("overdueDays", loan.overdueDays(LocalDate.now(clock)));
        model.addAttribute(
                "steps", reports.of(loan).reversed().stream().map(this::step).toList());
    }

    private void both(List<ContractedLine> lines, List<Loan> loans, Model model) {
        model.addAttribute("lines", lines);
        model.addAttribute("loans", loans);
        model.addAttribute("granted", lines.stream().mapToLong(ContractedLine::amountFen).sum());
        model.addAttribute("drawn", lines.stream().mapToLong(ContractedLine::drawnFen).sum());
        model.addAttribute("unpaid", unpaid(loans));
        model.addAttribute("today", LocalDate.now(clock));
    }

    private Step step(Report report) {
        Locale locale = LocaleContextHolder.getLocale();
        String words = messages.getMessage(
                "loan.reported." + report.event(),
                new Object[] {
                    figures.yuan(report.principalFen()),
                    figures.yuan(report.interestFen()),
                    report.since() == null ? "" : figures.day(report.since()),
                    report.fiveClass() == null
                            ? ""
                            : messages.getMessage("five-class." + report.fiveClass().code(), null, locale)
                },
                locale);
        String by = messages.getMessage(
                "loan.reported.by", new Object[] {report.person(), organisation(report.organisation())}, locale);
        String filed = report.filed() == null
                ? ""
                : messages.getMessage("loan.filed." + report.filed(), null, messages.getMessage("loan.filed.not", null, locale), locale);
        return new Step(
                "done",
                messages.getMessage("loan.event." + report.event(), null, locale) + " " + words,
                report.statedOn().toString(),
                by + figures.minute(report.at()) + filed);
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
        return organisations
                .find(code)
                .map((Organisation found) -> found.name(LocaleContextHolder.getLocale().getLanguage()))
                .orElse(code);
    }
}
