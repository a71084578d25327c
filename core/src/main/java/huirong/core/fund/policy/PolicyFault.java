package huirong.core.fund.policy;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a policy, and where.
 *
 * @param where for example {@code bearing.splits[0].tiers[1].fund}
 * @param found what stands there, or what it adds up to; empty if nothing does
 * @param least the lowest that may stand there; null where that is not what is wrong, and so the next
 * @param most the highest; null if there is none
 */
public record PolicyFault(Code code, String where, String found, @Nullable Long least, @Nullable Long most) {
    PolicyFault(Code code, String where, String found) {
        this(code, where, found, null, null);
    }

    public enum Code {
        /** Nothing stands where something must. */
        ABSENT,
        /** A field that no policy has. */
        UNKNOWN,
        /** A text for a number, a word that is none of the list, and so on. */
        TYPE,
        /** Below or above what it can be. */
        RANGE,
        /** Stands there a second time. */
        TWICE,
        /** The last day in force is not after the first. */
        DATES,
        /** Shares that do not add up to ten thousand. */
        SUM,
        /** A tier that does not reach above the one before it. */
        ORDER,
        /** Amounts that may be filed and for which no tier says who bears what. */
        GAP,
        /** A limit that contradicts another: a loan above the firm's, a share above the highest. */
        CONFLICT
    }
}
