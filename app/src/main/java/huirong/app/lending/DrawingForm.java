package huirong.app.lending;

import huirong.core.money.Fen;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an officer typed about a drawing. */
record DrawingForm(
        @Nullable String iou,
        @Nullable String amountWan,
        @Nullable String drawnOn,
        @Nullable String dueOn,
        @Nullable String rate,
        @Nullable String renews) {

    /** Begins with today and the contract's term and rate. */
    static DrawingForm empty(ContractedLine line, LocalDate today) {
        return new DrawingForm(
                "",
                "",
                today.toString(),
                today.plusMonths(line.months()).toString(),
                Fen.yuan(line.rateBasisPoints()),
                "");
    }

    @Override
    public String iou() {
        return iou == null ? "" : iou;
    }

    @Override
    public String amountWan() {
        return amountWan == null ? "" : amountWan;
    }

    @Override
    public String drawnOn() {
        return drawnOn == null ? "" : drawnOn;
    }

    @Override
    public String dueOn() {
        return dueOn == null ? "" : dueOn;
    }

    @Override
    public String rate() {
        return rate == null ? "" : rate;
    }

    /** Number of the loan it renews; empty for none. */
    @Override
    public String renews() {
        return renews == null ? "" : renews.strip();
    }
}
