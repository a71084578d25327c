package huirong.core.ledger;

import huirong.core.ledger.Account.Side;
import huirong.core.ledger.LineReader.Said;
import huirong.core.ledger.Verification.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A book made again from its lines: numbers, balances and limits as they follow one from another. What lines say of one another is
 * handed on to {@link References}.
 */
final class Recomputation {
    private final List<Account> accounts = new ArrayList<>();
    private final List<Balance> balances = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final References references;
    private long no;

    Recomputation(Chart chart, References references) {
        this.references = references;
        chart.accounts().forEach(this::open);
    }

    long no() {
        return no;
    }

    Map<Account, Balance> balances() {
        Map<Account, Balance> found = new LinkedHashMap<>();
        for (int i = 0; i < accounts.size(); i++) found.put(accounts.get(i), balances.get(i));
        return found;
    }

    /** Debits less credits over all accounts; zero in a sound book. */
    long uneven() {
        long uneven = 0;
        for (Balance one : balances)
            uneven += one.debitsPosted() - one.creditsPosted() + one.debitsPending() - one.creditsPending();
        return uneven;
    }

    /**
     * Takes the next line in, or says what is wrong with it.
     *
     * @param previous hash of the line before, as 64 digits
     */
    @Nullable Fault take(ReadLine line, byte[] previous) throws IOException {
        if (!line.spelled) return Fault.UNREADABLE;
        if (line.said.no != no + 1) return Fault.NUMBER;
        if (!line.follows(previous)) return Fault.CHAIN;
        Fault fault = line.said.account == null ? entered(line) : opened(line, line.said.account);
        no++;
        return fault;
    }

    private @Nullable Fault opened(ReadLine read, Account account) throws IOException {
        if (!Booking.CODE.matcher(account.code()).matches() || places.containsKey(account.code())) return Fault.RULES;
        open(account);
        int place = accounts.size() - 1;
        references.add(read.ref, read.said, false, place, place);
        return null;
    }

    private void open(Account account) {
        places.put(account.code(), accounts.size());
        accounts.add(account);
        balances.add(Balance.ZERO);
    }

    private @Nullable Fault entered(ReadLine read) throws IOException {
        LineReader line = read.said;
        Integer debit = places.get(line.text(line.debit));
        Integer credit = places.get(line.text(line.credit));
        if (debit == null || credit == null || debit.equals(credit)) return Fault.RULES;
        boolean red = line.kind == Movement.Kind.REVERSAL;
        if (red ? line.fen >= 0 : line.fen <= 0) return Fault.RULES;
        long posted = posted(line);
        long pending = pending(line);
        Balance debitBefore = balances.get(debit);
        Balance creditBefore = balances.get(credit);
        Balance debitAfter;
        Balance creditAfter;
        try {
            debitAfter = debitBefore.plus(Side.DEBIT, pending, posted);
            creditAfter = creditBefore.plus(Side.CREDIT, pending, posted);
            if (Booking.below(accounts.get(debit), debitBefore, debitAfter)
                    || Booking.below(accounts.get(credit), creditBefore, creditAfter)) return Fault.RULES;
        } catch (ArithmeticException beyond) {
            return Fault.RULES;
        }
        boolean agrees = said(line.debitBefore, debitBefore)
                && said(line.debitAfter, debitAfter)
                && said(line.creditBefore, creditBefore)
                && said(line.creditAfter, creditAfter);
        if (!agrees) return Fault.SUMS;
        balances.set(debit, debitAfter);
        balances.set(credit, creditAfter);
        if (line.refers) references.add(read.of, line, true, debit, credit);
        references.add(read.ref, line, false, debit, credit);
        return null;
    }

    private static long posted(LineReader line) {
        return switch (line.kind) {
            case TRANSFER, POST, REVERSAL -> line.fen;
            case HOLD, VOID, OPENING -> 0;
        };
    }

    private static long pending(LineReader line) {
        return switch (line.kind) {
            case HOLD -> line.fen;
            case POST, VOID -> -line.fen;
            case TRANSFER, REVERSAL, OPENING -> 0;
        };
    }

    private static boolean said(Said said, Balance balance) {
        return said.debitsPending == balance.debitsPending()
                && said.debitsPosted == balance.debitsPosted()
                && said.creditsPending == balance.creditsPending()
                && said.creditsPosted == balance.creditsPosted();
    }
}
