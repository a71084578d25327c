package huirong.app.compensation.fund.act;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A movement of the fund's money, proposed and, unless it is open, confirmed or returned.
 *
 * @param document number of the paper it rests on; of a reversal, the reason
 * @param party who gives the money, where the policy names several contributors; else empty
 * @param entry reference of the entry that is to be reversed; null for every other kind
 * @param words why it was returned
 */
record FundProposal(
        String ref,
        String zone,
        Kind kind,
        long amountFen,
        String document,
        String party,
        @Nullable String entry,
        State state,
        Instant proposedAt,
        String proposedAccount,
        String proposedPerson,
        @Nullable Instant decidedAt,
        @Nullable String decidedPerson,
        @Nullable String words) {
    /** What is proposed. */
    enum Kind {
        /** 预算安排. */
        BUDGET,
        /** 拨付: the treasury has sent it; it is on its way. */
        APPROPRIATION,
        /** 到位. */
        ARRIVAL,
        /** 利息. */
        INTEREST,
        /** 收回财政. */
        TREASURY_RETURN,
        /** 红字冲销. */
        REVERSAL;

        /** Whether it is of one contributor, where a fund tells them apart. */
        public boolean ofContributor() {
            return this == BUDGET || this == APPROPRIATION || this == ARRIVAL;
        }

        /** As addresses and the record of acts spell it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What became of it. */
    enum State {
        PROPOSED,
        CONFIRMED,
        RETURNED
    }
}
