package huirong.app.compensation.fund;

import huirong.app.compensation.ledger.FundFigures;
import huirong.app.compensation.ledger.LedgerLine;
import huirong.app.web.Figures;
import huirong.app.web.piece.AmountBar;
import huirong.core.ledger.Movement;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A fund's figures and entries in the words of the page. */
@Component
class FundViews {
    private final MessageSource messages;
    private final Figures figures;

    FundViews(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    /** What arrived, as paid, held and free. */
    AmountBar bar(FundFigures fund) {
        return new AmountBar(List.of(
                new AmountBar.Part("paid", say("fund.paid"), fund.paidFen()),
                new AmountBar.Part("held", say("fund.occupied"), fund.occupiedFen()),
                new AmountBar.Part("free", say("fund.free"), fund.freeFen())));
    }

    List<ShownEntry> entries(List<LedgerLine> lines) {
        return lines.stream()
                .map(line -> new ShownEntry(
                        line.no(),
                        figures.minute(line.at()),
                        say("entry.kind." + kind(line.kind())),
                        say("fund.account." + line.debit()),
                        say("fund.account." + line.credit()),
                        line.fen(),
                        line.document(),
                        line.freeAfterFen(),
                        line.hash()))
                .toList();
    }

    private static String kind(Movement.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
