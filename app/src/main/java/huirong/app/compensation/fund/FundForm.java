package huirong.app.compensation.fund;

import org.jspecify.annotations.Nullable;

/**
 * What was typed about a budget or an arrival.
 *
 * @param kind which of the two; empty before anything was typed
 */
record FundForm(
        @Nullable String key,
        @Nullable String zone,
        @Nullable String document,
        @Nullable String amount,
        @Nullable String kind) {
    static final FundForm EMPTY = new FundForm("", "", "", "", "");

    FundForm about(FundProposal.Kind about) {
        return new FundForm(key, zone, document, amount, about.name());
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
    public String kind() {
        return kind == null ? "" : kind;
    }
}
