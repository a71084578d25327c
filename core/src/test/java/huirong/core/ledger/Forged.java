package huirong.core.ledger;

import huirong.core.ledger.Account.Side;
import huirong.core.ledger.Movement.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An export by somebody who keeps the form and not the rules: numbers, chain, hashes and sums fit, whatever the entries do. */
final class Forged {
    private final List<String> lines = new ArrayList<>(List.of(Verification.exported(Slips.CHART.line())));
    private final Map<String, Balance> balances = new HashMap<>();
    private Books.Head head = new Books.Head(0, lines.getFirst().substring(0, 64));

    Forged entry(String ref, Kind kind, String debit, String credit, long fen, String of) {
        long pending = kind == Kind.HOLD ? fen : kind == Kind.POST || kind == Kind.VOID ? -fen : 0;
        long posted = kind == Kind.HOLD || kind == Kind.VOID ? 0 : fen;
        Balance debitBefore = balances.getOrDefault(debit, Balance.ZERO);
        Balance debitAfter = debitBefore.plus(Side.DEBIT, pending, posted);
        balances.put(debit, debitAfter);
        Balance creditBefore = balances.getOrDefault(credit, Balance.ZERO);
        Balance creditAfter = creditBefore.plus(Side.CREDIT, pending, posted);
        balances.put(credit, creditAfter);
        Entry entry = new Entry(
                head.no() + 1, ref, kind, debit, credit, fen, of, "paper", "甲", Slips.START, debitBefore, debitAfter,
                creditBefore, creditAfter, head.hash());
        lines.add(Verification.exported(entry.line()));
        head = new Books.Head(entry.no(), entry.hash());
        return this;
    }

    Forged budget() {
        return entry("budget", Kind.TRANSFER, "awaited", "budget", 1_000, null)
                .entry("arrival", Kind.TRANSFER, "free", "awaited", 800, null);
    }

    List<String> export() {
        List<String> closed = new ArrayList<>(lines);
        closed.add(Verification.exported(Verification.closing(head)));
        return closed;
    }
}
