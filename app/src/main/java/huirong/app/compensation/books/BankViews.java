package huirong.app.compensation.books;

import huirong.app.access.Organisations;
import huirong.app.compensation.fund.FundViews;
import huirong.app.compensation.fund.ShownEntry;
import huirong.app.compensation.ledger.AccountLine;
import huirong.app.membership.Zone;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.core.fund.book.BankFigures;
import huirong.core.fund.book.FundAccounts;
import huirong.core.ledger.Account.Side;
import huirong.core.ledger.Movement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Banks' accounts in the words of the page. */
@Component
class BankViews {
    private final FundViews entries;
    private final Figures figures;
    private final Organisations organisations;
    private final Messages messages;

    BankViews(FundViews entries, Figures figures, Organisations organisations, Messages messages) {
        this.entries = entries;
        this.figures = figures;
        this.organisations = organisations;
        this.messages = messages;
    }

    /** The zone's banks and those that were, by code. */
    List<ShownBank> banks(Zone zone, SortedMap<String, BankFigures> standing) {
        TreeSet<String> codes = new TreeSet<>(zone.banks());
        codes.addAll(standing.keySet());
        return codes.stream()
                .map(code -> new ShownBank(code, name(code), standing.getOrDefault(code, BankFigures.NONE)))
                .toList();
    }

    private String name(String code) {
        if (code.isEmpty()) return messages.say("banks.before");
        String language = messages.language();
        return organisations.name(code, language);
    }

    /** @param opens whether the reader may open the bank's filings and claims */
    List<ShownMove> moves(List<AccountLine> lines, String account, boolean opens) {
        List<ShownEntry> shown = entries.entries(lines.stream().map(AccountLine::line).toList(), opens);
        Side side = FundAccounts.opened(account).orElseThrow().side();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> move(lines.get(i), shown.get(i), side))
                .toList();
    }

    private ShownMove move(AccountLine one, ShownEntry shown, Side side) {
        boolean adds = one.debited() == (side == Side.DEBIT);
        boolean still = one.line().kind() == Movement.Kind.HOLD || one.line().kind() == Movement.Kind.VOID;
        return new ShownMove(
                shown,
                still ? shown.posted() : (adds ? "+" : "−") + figures.yuan(one.line().fen()),
                one.after().posted(side),
                one.after().debitsPending());
    }
}
