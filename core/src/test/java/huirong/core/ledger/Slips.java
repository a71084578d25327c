package huirong.core.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A fund's chart, and slips drawn from a seed: many of them such that the book must refuse. */
final class Slips {
    static final Chart CHART = new Chart(
            "fund test",
            List.of(
                    new Account("budget", Account.Side.CREDIT, false),
                    new Account("awaited", Account.Side.DEBIT, true),
                    new Account("free", Account.Side.DEBIT, true),
                    new Account("paid", Account.Side.DEBIT, true)));

    static final Instant START = Instant.parse("2022-07-14T01:00:00Z");

    private final SplittableRandom chance;
    private final List<String> refs = new ArrayList<>();

    Slips(long seed) {
        chance = new SplittableRandom(seed);
    }

    static Slip slip(String ref, Movement movement) {
        return new Slip(ref, movement, "filing " + ref, "甲", START);
    }

    Slip next() {
        String ref = chance.nextInt(40) == 0 && !refs.isEmpty() ? any() : "r" + refs.size();
        refs.add(ref);
        return new Slip(ref, movement(), "document “" + ref + "”", "乙", START.plusSeconds(refs.size()));
    }

    private Movement movement() {
        long fen = chance.nextInt(50) == 0 ? chance.nextLong(-2, Long.MAX_VALUE) : chance.nextLong(0, 1_000);
        return switch (chance.nextInt(12)) {
            case 0 -> new Movement.Transfer("awaited", "budget", fen);
            case 1, 2 -> new Movement.Transfer("free", "awaited", fen);
            case 3 -> new Movement.Transfer(account(), account(), fen);
            case 4, 5, 6 -> new Movement.Hold("paid", "free", fen);
            case 7, 8 -> new Movement.Post(any(), fen);
            case 9, 10 -> new Movement.Void(any());
            default -> new Movement.Reversal(any());
        };
    }

    private String account() {
        return List.of("budget", "awaited", "free", "paid", "unheard").get(chance.nextInt(5));
    }

    private String any() {
        return refs.isEmpty() ? "none" : refs.get(Math.max(0, refs.size() - 1 - chance.nextInt(30)) );
    }
}
