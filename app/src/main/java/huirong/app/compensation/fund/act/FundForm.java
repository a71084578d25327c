package huirong.app.compensation.fund.act;

import org.jspecify.annotations.Nullable;

/**
 * What was typed about a movement of the fund's money.
 *
 * @param party contributor, where there are several
 * @param entry number or reference of the entry to be reversed
 * @param kind of the movement; empty before anything was typed
 */
record FundForm(
        @Nullable String key,
        @Nullable String zone,
        @Nullable String document,
        @Nullable String amount,
        @Nullable String party,
        @Nullable String entry,
        @Nullable String kind) {
    static final FundForm EMPTY = new FundForm("", "", "", "", "", "", "");

    FundForm about(FundProposal.Kind about) {
        return new FundForm(key, zone, document, amount, party, entry, about.name());
    }

    @Override
    public String key() {
        return key == null ? "" : key;
    }

    @Override
    public String zone() {
        return zone == null ? "" : zone;
    }

    @Override
    public String document() {
        return document == null ? "" : document;
    }

    @Override
    public String amount() {
        return amount == null ? "" : amount;
    }

    @Override
    public String party() {
        return party == null ? "" : party;
    }

    @Override
    public String entry() {
        return entry == null ? "" : entry;
    }

    @Override
    public String kind() {
        return kind == null ? "" : kind;
    }
}
