package huirong.app.compensation.guarantee;

import huirong.app.lending.ContractedLines;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.web.Figures;
import huirong.core.guarantee.CallState;
import huirong.core.guarantee.LaidOff;
import huirong.core.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Demands on a guarantor, and what it paid and got back, as its page shows them. */
@Component
class CallViews {
    /**
     * A loan that a guarantee covers.
     *
     * @param callable whether its bank may call now
     */
    record Covered(Loan loan, long days, boolean callable) {}

    /** One party's part of what the guarantor paid, and what of it is still owed, in fen. */
    record Burden(String name, long paidFen, long owedFen) {}

    /**
     * A demand.
     *
     * @param chip the limit that runs, in words; empty where none does
     * @param gotBackFen the guarantor's parts of what came in since it paid
     * @param owedFen what the borrower still owes it
     * @param burdens the guarantor's own part first, then its re-guarantors'; empty before it paid
     */
    record Shown(
            Call call, String iou, String tone, String chip, String chipTone, long gotBackFen, long owedFen, List<Burden> burdens) {}

    /** A demand that waits for an answer, with its limit in words. */
    record Waiting(Call call, String chip, String tone) {}

    private final Calls calls;
    private final ContractedLines lines;
    private final Loans loans;
    private final GuaranteeViews views;
    private final Figures figures;

    CallViews(Calls calls, ContractedLines lines, Loans loans, GuaranteeViews views, Figures figures) {
        this.calls = calls;
        this.lines = lines;
        this.loans = loans;
        this.views = views;
        this.figures = figures;
    }

    /** Demands under any of the guarantees that wait for an answer. */
    List<Waiting> waiting(List<Guarantee> guarantees) {
        LocalDate today = calls.today();
        return calls.open(guarantees).stream()
                .map(call -> new Waiting(call, chip(call, today), call.late(today) ? "bad" : "act"))
                .toList();
    }

    /** Loans of the line that it answers for. */
    List<Covered> covered(Guarantee one) {
        LocalDate today = calls.today();
        List<Call> made = calls.of(one);
        return calls.covered(one, lines.loans(one.line())).stream()
                .map(loan -> new Covered(loan, loan.overdueDays(today), calls.due(one, loan) && free(made, loan)))
                .toList();
    }

    private static boolean free(List<Call> made, Loan loan) {
        return made.stream()
                .filter(call -> call.loan().equals(loan.ref()))
                .noneMatch(call -> call.open() || call.state() == CallState.PAID);
    }

    List<Shown> of(Guarantee one) {
        return calls.of(one).stream().map(call -> shown(one, call)).toList();
    }

    /** What the guarantor paid in the firm's place, a sentence for each loan. */
    List<String> plain(Guarantee one) {
        return calls.of(one).stream()
                .filter(call -> call.state() == CallState.PAID)
                .map(call -> views.say(
                        "guarantee.plain.paid",
                        views.organisation(one.guarantor()),
                        figures.day(Objects.requireNonNull(call.decidedOn())),
                        loans.find(call.loan()).orElseThrow().iou(),
                        figures.yuan(call.paidFen()),
                        figures.yuan(Math.max(0, call.paidFen() - calls.gotBackFen(call.loan())))))
                .toList();
    }

    private Shown shown(Guarantee one, Call call) {
        Loan loan = loans.find(call.loan()).orElseThrow();
        LocalDate today = calls.today();
        long back = call.paidFen() == 0 ? 0 : calls.gotBackFen(call.loan());
        long owed = Math.max(0, call.paidFen() - back);
        String tone =
                switch (call.state()) {
                    case CALLED, PROPOSED, OPPOSED -> call.late(today) ? "bad" : "act";
                    case PAID -> "good";
                    case REFUSED -> "notice";
                    case LAPSED -> "quiet";
                };
        return new Shown(
                call, loan.iou(), tone, chip(call, today), call.late(today) ? "bad" : "notice", back, owed, burdens(one, call, owed));
    }

    private String chip(Call call, LocalDate today) {
        if (!call.open()) return "";
        LocalDate due = call.dueOn();
        if (due == null) return views.say("guarantee.call.uncounted");
        OptionalInt left = WorkingDays.between(today, due);
        String day = figures.deadline(due);
        if (call.late(today)) return views.say("guarantee.call.late", day);
        return left.isPresent()
                ? views.say("guarantee.call.left", day, left.getAsInt())
                : views.say("guarantee.call.until", day);
    }

    private List<Burden> burdens(Guarantee one, Call call, long owedFen) {
        Acceptance terms = one.acceptance();
        if (call.paidFen() == 0 || terms == null) return List.of();
        LaidOff laidOff = terms.laidOff();
        long[] paid = laidOff.split(call.paidFen());
        long[] owed = laidOff.split(owedFen);
        List<Burden> burdens = new ArrayList<>();
        burdens.add(new Burden(views.organisation(one.guarantor()), paid[0], owed[0]));
        for (int i = 0; i < laidOff.parts().size(); i++)
            burdens.add(new Burden(laidOff.parts().get(i).name(), paid[i + 1], owed[i + 1]));
        return burdens;
    }
}
