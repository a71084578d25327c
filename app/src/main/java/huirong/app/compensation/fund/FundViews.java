package huirong.app.compensation.fund;

import huirong.app.compensation.ledger.AccountTitles;
import huirong.app.compensation.ledger.LedgerLine;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.app.web.piece.AmountBar;
import huirong.core.fund.book.FundFigures;
import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import huirong.core.ledger.Movement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A fund's figures and entries in the words of the page. */
@Component
public class FundViews {
    private static final String NOTHING = "—";
    /** How the document of an entry begins that pays a claim; the claim's reference follows. */
    private static final String CLAIM = "claim ";
    private static final Set<Movement.Kind> MOVING =
            EnumSet.of(Movement.Kind.TRANSFER, Movement.Kind.POST, Movement.Kind.REVERSAL);

    private final Messages messages;
    private final Figures figures;
    private final AccountTitles titles;

    FundViews(Messages messages, Figures figures, AccountTitles titles) {
        this.messages = messages;
        this.figures = figures;
        this.titles = titles;
    }

    /** What arrived, as paid, held and free. */
    public AmountBar bar(FundFigures fund) {
        return new AmountBar(List.of(
                new AmountBar.Part("paid", messages.say("fund.paid"), fund.paidFen()),
                new AmountBar.Part("held", messages.say("fund.occupied"), fund.occupiedFen()),
                new AmountBar.Part("free", messages.say("fund.free"), fund.freeFen())));
    }

    /** @param opens whether the reader may open filings and claims */
    public List<ShownEntry> entries(List<LedgerLine> lines, boolean opens) {
        return lines.stream().map(line -> entry(line, opens)).toList();
    }

    /** In the order of the chart, then as they were opened. */
    List<ShownBalance> balances(Map<Account, Balance> balances) {
        return balances.entrySet().stream()
                .map(one -> new ShownBalance(
                        titles.name(one.getKey().code()),
                        one.getValue().debitsPosted(),
                        one.getValue().creditsPosted(),
                        one.getValue().held(one.getKey().side()),
                        one.getValue().available(one.getKey().side())))
                .toList();
    }

    private ShownEntry entry(LedgerLine line, boolean opens) {
        boolean moves = MOVING.contains(line.kind());
        boolean opening = line.kind() == Movement.Kind.OPENING;
        return new ShownEntry(
                line.no(),
                figures.minute(line.at()),
                messages.say("entry.kind." + kind(line.kind())),
                moves || opening ? titles.name(line.debit()) : NOTHING,
                moves ? titles.name(line.credit()) : NOTHING,
                moves ? figures.yuan(line.fen()) : NOTHING,
                switch (line.kind()) {
                    case HOLD -> "+" + figures.yuan(line.fen());
                    case POST, VOID -> "−" + figures.yuan(line.fen());
                    case TRANSFER, REVERSAL, OPENING -> NOTHING;
                },
                basis(line),
                opens && line.filing() != null ? page(line, line.filing()) : null,
                line.freeAfterFen(),
                line.hash());
    }

    private String basis(LedgerLine line) {
        if (line.kind() == Movement.Kind.OPENING) return messages.say("ledger.basis.opening");
        if (line.filing() != null) return ofFiling(line);
        if (line.ref().endsWith("-owed")) return messages.say("ledger.basis.owed");
        if (paysClaim(line)) return messages.say("ledger.basis.claim.transfer");
        return line.document().equals("carry-over") ? messages.say("ledger.basis.carried") : line.document();
    }

    /** What an entry of a filing's hold rests on: the first word of its document says it. */
    private String ofFiling(LedgerLine line) {
        return messages.say("ledger.basis." + line.document().split(" ")[0] + "." + kind(line.kind()), line.filingNumber());
    }

    /** The claim where money was paid on one, else the filing. */
    private static String page(LedgerLine line, String filing) {
        return line.kind() == Movement.Kind.POST && paysClaim(line)
                ? "/claims/" + line.document().substring(CLAIM.length())
                : "/filings/" + filing;
    }

    /** Of a final payment the reference is the claim's with an ending. */
    private static boolean paysClaim(LedgerLine line) {
        return line.document().startsWith(CLAIM) && line.ref().startsWith(line.document().substring(CLAIM.length()));
    }

    private static String kind(Movement.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
