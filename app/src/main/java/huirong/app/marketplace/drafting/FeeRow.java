package huirong.app.marketplace.drafting;

import huirong.app.web.FormNumbers;
import huirong.core.pricing.Charge;
import huirong.core.pricing.Fee;
import huirong.core.pricing.FeeKind;
import huirong.core.pricing.Payer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.util.MultiValueMap;

/**
 * One line of the form about fees, as typed.
 *
 * @param amount yuan of a fixed sum, otherwise per cent
 */
record FeeRow(String kind, String payer, String charge, String amount) {
    static final FeeRow BLANK = new FeeRow("", Payer.FIRM.name(), Charge.FIXED.name(), "");

    /** The lines that state something. */
    static List<FeeRow> of(MultiValueMap<String, String> typed) {
        List<FeeRow> rows = new ArrayList<>();
        int lines = Optional.ofNullable(typed.get("feeKind")).map(List::size).orElse(0);
        for (int i = 0; i < lines; i++) {
            FeeRow row = new FeeRow(
                    Rows.at(typed, "feeKind", i),
                    Rows.at(typed, "feePayer", i),
                    Rows.at(typed, "feeCharge", i),
                    Rows.at(typed, "feeAmount", i));
            if (!row.kind.isEmpty() || !row.amount.isEmpty()) rows.add(row);
        }
        return rows;
    }

    static FeeRow of(Fee fee) {
        return new FeeRow(
                fee.kind().name(), fee.payer().name(), fee.charge().name(), FormNumbers.plain(fee.amount()));
    }

    void put(MultiValueMap<String, String> typed) {
        typed.add("feeKind", kind);
        typed.add("feePayer", payer);
        typed.add("feeCharge", charge);
        typed.add("feeAmount", amount);
    }

    /** Empty if it states no fee. Fen and basis points are both hundredths of what is typed. */
    Optional<Fee> fee() {
        OptionalLong hundredths = FormNumbers.hundredths(amount);
        if (hundredths.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new Fee(
                    FeeKind.valueOf(kind), Payer.valueOf(payer), Charge.valueOf(charge), hundredths.getAsLong()));
        } catch (IllegalArgumentException unknownWord) {
            return Optional.empty();
        }
    }
}
