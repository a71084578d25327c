package huirong.core.scorecard;

import huirong.core.feature.Words;
import java.util.List;
import java.util.Optional;

/** A small invented scorecard with every kind of bin, and rows for it. */
public final class SmallCard {
    public static final List<Input> INPUTS =
            List.of(Input.number("age", List.of(-9.0, -8.0)), Input.category("trade", List.of("knives", "locks", "tools")));

    private static final Axis AGE = new Axis(
            0,
            List.of(
                    new Slot.Below(24.5),
                    new Slot.Below(60),
                    new Slot.Rest(),
                    new Slot.Special(List.of(-9.0)),
                    new Slot.Special(List.of(-8.0)),
                    new Slot.Missing()));
    private static final Axis TRADE = new Axis(
            1,
            List.of(
                    new Slot.Of(List.of("knives", "tools")),
                    new Slot.Of(List.of("locks")),
                    new Slot.Unseen(),
                    new Slot.Missing()));
    private static final Axis OLD = new Axis(
            0, List.of(new Slot.Below(36), new Slot.Rest(), new Slot.Special(List.of(-9.0, -8.0)), new Slot.Missing()));

    private SmallCard() {}

    public static Scorecard card() {
        return card(List.of(
                new Term("age", words("存续月数"), 900, List.of(AGE), List.of(-500L, 700L, 2_000L, -300L, 0L, 100L)),
                new Term("trade", words("行业"), 150, List.of(TRADE), List.of(400L, -100L, 0L, 0L)),
                new Term(
                        "age-trade",
                        words("存续与行业"),
                        0,
                        List.of(OLD, TRADE),
                        List.of(10L, 20L, 0L, 0L, -10L, 30L, 0L, 0L, 1L, 2L, 3L, 4L, 0L, 0L, 0L, 0L))));
    }

    public static Scorecard card(List<Term> terms) {
        return new Scorecard(
                "small",
                words("小卡"),
                INPUTS,
                50_000,
                terms,
                Scale.USUAL,
                Optional.of(new Calibration(List.of(
                        new Calibration.Point(48_000, 400_000), new Calibration.Point(52_000, 100_000)))),
                new Origin("00", "defaulted", "1", 10, 3, "by hand", 1));
    }

    private static Words words(String chinese) {
        return new Words(chinese, chinese);
    }
}
