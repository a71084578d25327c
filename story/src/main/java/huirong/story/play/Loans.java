package huirong.story.play;

import huirong.core.money.Fen;
import huirong.core.pricing.Instalment;
import huirong.story.visit.Page;
import huirong.story.visit.Visitor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What banks report of their loans: drawn, repaid, overdue, settled. */
final class Loans {
    private final Play play;

    Loans(Play play) {
        this.play = play;
    }

    /** @return the loan's reference */
    String draw(Granted granted, long fen, LocalDate on, int number) {
        var sheet = maker(granted)
                .open("/lines/" + granted.line())
                .sheet("/drawing")
                .with("iou", "示据" + granted.firm().code().substring(11, 16) + "-" + number)
                .with("amountWan", BigDecimal.valueOf(fen, 6).toPlainString())
                .with("drawnOn", on.toString())
                .with("dueOn", on.plusMonths(granted.wish().months()).toString())
                .with("rate", Rates.text(granted.bank()));
        sheet.send();
        return sheet.value("key");
    }

    /** The instalments that were due by a day. */
    void repay(Granted granted, String loan, long fen, LocalDate drawnOn, LocalDate by) {
        List<Instalment> due = granted.plan(fen, drawnOn).stream()
                .filter(instalment -> !instalment.due().isAfter(by))
                .toList();
        for (Instalment instalment : due)
            report(granted, loan, "repayment")
                    .sheet("/repayment")
                    .with("on", instalment.due().toString())
                    .with("principal", Fen.yuan(instalment.principalFen()))
                    .with("interest", Fen.yuan(instalment.interestFen()))
                    .send();
    }

    /** @param principal what of it is overdue, fen */
    void overdue(Granted granted, String loan, LocalDate since, long principal, long interest, String fiveClass) {
        report(granted, loan, "overdue")
                .sheet("/overdue")
                .with("since", since.toString())
                .with("principal", Fen.yuan(principal))
                .with("interest", Fen.yuan(interest))
                .with("fiveClass", fiveClass)
                .send();
    }

    void settle(Granted granted, String loan, LocalDate on, long interest) {
        report(granted, loan, "settlement")
                .sheet("/settlement")
                .with("on", on.toString())
                .with("interest", Fen.yuan(interest))
                .send();
    }

    private Page report(Granted granted, String loan, String kind) {
        return maker(granted).open("/loans/" + loan + "?report=" + kind);
    }

    private Visitor maker(Granted granted) {
        return play.officer(granted.bank() + "-maker");
    }
}
