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
    private static final String NOTHING = "—";

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

    /** @param opens whether the reader may open filings and claims */
    List<ShownEntry> entries(List<LedgerLine> lines, boolean opens) {
        return lines.stream().map(line -> entry(line, opens)).toList();
    }

    private ShownEntry entry(LedgerLine line, boolean opens) {
        boolean moves = line.kind() != Movement.Kind.HOLD && line.kind() != Movement.Kind.VOID;
        return new ShownEntry(
                line.no(),
                figures.minute(line.at()),
                say("entry.kind." + kind(line.kind())),
                moves ? say("fund.account." + line.debit()) : NOTHING,
                moves ? say("fund.account." + line.credit()) : NOTHING,
                moves ? figures.yuan(line.fen()) : NOTHING,
                switch (line.kind()) {
                    case HOLD -> "+" + figures.yuan(line.fen());
                    case POST, VOID -> "−" + figures.yuan(line.fen());
                    case TRANSFER, REVERSAL -> NOTHING;
                },
                line.filing() == null ? line.document() : basis(line),
                opens && line.filing() != null ? page(line, line.filing()) : null,
                line.freeAfterFen(),
                line.hash());
    }

    /** What an entry of a filing's hold rests on: the first word of its document says it. */
    private String basis(LedgerLine line) {
        return messages.getMessage(
                "ledger.basis." + line.document().split(" ")[0] + "." + kind(line.kind()),
                new Object[] {line.filingNumber()},
                LocaleContextHolder.getLocale());
    }

    /** The claim where money was paid on one, else the filing. */
    private static String page(LedgerLine line, String filing) {
        return line.kind() == Movement.Kind.POST ? "/claims/" + line.ref() : "/filings/" + filing;
    }

    private static String kind(Movement.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
