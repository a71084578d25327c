package huirong.core.ledger;

import huirong.core.ledger.Movement.Kind;
import huirong.core.ledger.References.Misuse;
import huirong.core.ledger.Verification.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What has become of each reference of a bucket, in a hash table without objects. An event is six words: three of the reference's
 * hash; number, kind and whether the line refers to it; amount; accounts.
 */
final class ReferenceStates {
    static final int WORDS = 6;

    private static final Kind[] KINDS = Kind.values();
    /** In the place of number, kind and use: never the word of an event, whose number is above zero. */
    private static final long FREE = 0;

    /** Like an event, but for a hold the amount is what is left of it, and the use bit says that it was taken back. */
    private final long[] states;

    private final int mask;

    ReferenceStates(int events) {
        int places = Integer.highestOneBit(Math.max(4, events)) * 4;
        mask = places - 1;
        states = new long[places * WORDS];
    }

    /** Goes through events in the order of the book, up to the first that does not fit. */
    @Nullable Misuse first(long[] events, int words) {
        for (int at = 0; at < words; at += WORDS) {
            Fault fault = (events[at + 3] & 1) == 0 ? named(events, at) : used(events, at);
            if (fault != null) return new Misuse(events[at + 3] >>> 4, fault);
        }
        return null;
    }

    private @Nullable Fault named(long[] events, int at) {
        int place = place(events, at);
        if (states[place + 3] != FREE) return Fault.RULES;
        System.arraycopy(events, at, states, place, WORDS);
        return null;
    }

    private @Nullable Fault used(long[] events, int at) {
        int place = place(events, at);
        if (states[place + 3] == FREE) return Fault.RULES;
        Kind of = kind(states[place + 3]);
        long left = states[place + 4];
        long fen = events[at + 4];
        boolean sameAccounts = states[place + 5] == events[at + 5];
        return switch (kind(events[at + 3])) {
            case POST -> {
                if (of != Kind.HOLD || fen > left) yield Fault.RULES;
                states[place + 4] = left - fen;
                yield sameAccounts ? null : Fault.SUMS;
            }
            case VOID -> {
                if (of != Kind.HOLD || left == 0) yield Fault.RULES;
                states[place + 4] = 0;
                yield sameAccounts && fen == left ? null : Fault.SUMS;
            }
            case REVERSAL -> {
                if (of != Kind.TRANSFER && of != Kind.POST || (states[place + 3] & 1) == 1) yield Fault.RULES;
                states[place + 3] |= 1;
                yield sameAccounts && fen == -left ? null : Fault.SUMS;
            }
            case TRANSFER, HOLD, OPENING -> Fault.UNREADABLE;
        };
    }

    private static Kind kind(long word) {
        return KINDS[(int) (word >>> 1 & 7)];
    }

    /** Where a reference's state is, or may be put. */
    private int place(long[] events, int at) {
        for (int slot = (int) events[at + 1] & mask; ; slot = slot + 1 & mask) {
            int place = slot * WORDS;
            boolean same = states[place] == events[at]
                    && states[place + 1] == events[at + 1]
                    && states[place + 2] == events[at + 2];
            if (states[place + 3] == FREE || same) return place;
        }
    }
}
