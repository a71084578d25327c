package huirong.core.ledger;

import huirong.core.ledger.Account.Side;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a book is meant to be, said as plainly as possible: a list of what was taken, from which everything else is counted
 * anew each time, in numbers without limit.
 */
final class SlowModel {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** What was taken; {@code debit}, {@code credit} and {@code fen} spelled out. */
    private record Taken(String ref, Movement movement, String debit, String credit, BigInteger fen) {}

    private List<Taken> taken = new ArrayList<>();

    /** True if the book must take it; then the model has it too. */
    boolean takes(Slip slip) {
        if (find(slip.ref()) != null) return false;
        Taken next = spelled(slip);
        if (next == null || next.debit.equals(next.credit)) return false;
        if (Slips.CHART.account(next.debit).isEmpty() || Slips.CHART.account(next.credit).isEmpty()) return false;
        List<Taken> before = taken;
        taken = new ArrayList<>(before);
        taken.add(next);
        boolean fits = Slips.CHART.accounts().stream()
                .allMatch(account -> available(account).signum() >= 0 || !account.floored());
        boolean countable = Slips.CHART.accounts().stream()
                .allMatch(account -> sides(account.code()).values().stream().allMatch(sum -> sum.compareTo(MOST) <= 0)
                        && available(account).abs().compareTo(MOST) <= 0);
        if (fits && countable) return true;
        taken = before;
        return false;
    }

    /** The four sums of an account: D or C, p(ending) or P(osted). */
    Map<String, BigInteger> sides(String account) {
        Map<String, BigInteger> sums = new HashMap<>();
        for (String side : List.of("Dp", "DP", "Cp", "CP")) sums.put(side, BigInteger.ZERO);
        for (Taken one : taken) {
            for (Side side : Side.values()) {
                if (!account.equals(side == Side.DEBIT ? one.debit : one.credit)) continue;
                String letter = side == Side.DEBIT ? "D" : "C";
                boolean pends = !(one.movement instanceof Movement.Transfer) && !(one.movement instanceof Movement.Reversal);
                BigInteger pending = one.movement instanceof Movement.Hold ? one.fen : one.fen.negate();
                if (pends) sums.merge(letter + "p", pending, BigInteger::add);
                boolean posts = !(one.movement instanceof Movement.Hold) && !(one.movement instanceof Movement.Void);
                if (posts) sums.merge(letter + "P", one.fen, BigInteger::add);
            }
        }
        return sums;
    }

    private BigInteger available(Account account) {
        Map<String, BigInteger> sums = sides(account.code());
        return account.side() == Side.DEBIT
                ? sums.get("DP").subtract(sums.get("CP")).subtract(sums.get("Cp"))
                : sums.get("CP").subtract(sums.get("DP")).subtract(sums.get("Dp"));
    }

    private Taken spelled(Slip slip) {
        return switch (slip.movement()) {
            case Movement.Transfer(String debit, String credit, long fen) -> fen <= 0
                    ? null
                    : new Taken(slip.ref(), slip.movement(), debit, credit, BigInteger.valueOf(fen));
            case Movement.Hold(String debit, String credit, long fen) -> fen <= 0
                    ? null
                    : new Taken(slip.ref(), slip.movement(), debit, credit, BigInteger.valueOf(fen));
            case Movement.Post(String hold, long fen) -> {
                Taken of = find(hold);
                boolean possible = of != null
                        && of.movement instanceof Movement.Hold
                        && fen > 0
                        && BigInteger.valueOf(fen).compareTo(open(of)) <= 0;
                yield possible
                        ? new Taken(slip.ref(), slip.movement(), of.debit, of.credit, BigInteger.valueOf(fen))
                        : null;
            }
            case Movement.Void(String hold) -> {
                Taken of = find(hold);
                boolean possible = of != null && of.movement instanceof Movement.Hold && open(of).signum() > 0;
                yield possible ? new Taken(slip.ref(), slip.movement(), of.debit, of.credit, open(of)) : null;
            }
            case Movement.Reversal(String entry) -> {
                Taken of = find(entry);
                boolean possible = of != null
                        && (of.movement instanceof Movement.Transfer || of.movement instanceof Movement.Post)
                        && taken.stream().noneMatch(one -> one.movement.equals(slip.movement()));
                yield possible ? new Taken(slip.ref(), slip.movement(), of.debit, of.credit, of.fen.negate()) : null;
            }
        };
    }

    private BigInteger open(Taken hold) {
        BigInteger open = hold.fen;
        for (Taken one : taken) {
            boolean ends = one.movement instanceof Movement.Post(String of, long fen) && of.equals(hold.ref)
                    || one.movement instanceof Movement.Void(String voided) && voided.equals(hold.ref);
            if (ends) open = open.subtract(one.fen);
        }
        return open;
    }

    private Taken find(String ref) {
        return taken.stream().filter(one -> one.ref.equals(ref)).findFirst().orElse(null);
    }
}
