package huirong.app.run.card.report;

import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Slot;
import java.util.ArrayList;
import java.util.List;

/** What a person calls the bins of an axis. */
final class BinNames {
    private static final int SHOWN = 4;

    private BinNames() {}

    static List<String> of(Axis axis) {
        List<String> names = new ArrayList<>();
        String low = "";
        for (Slot slot : axis.slots()) {
            switch (slot) {
                case Slot.Below(double limit) -> {
                    names.add(low.isEmpty() ? "< " + text(limit) : low + " – " + text(limit));
                    low = text(limit);
                }
                case Slot.Rest() -> names.add(low.isEmpty() ? "全部 all" : "≥ " + low);
                case Slot.Special(List<Double> codes) ->
                    names.add("代码 code " + String.join(", ", codes.stream().map(BinNames::text).toList()));
                case Slot.Of(List<String> categories) -> names.add(categories(categories));
                case Slot.Unseen() -> names.add("未见类别 unseen");
                case Slot.Missing() -> names.add("缺失 missing");
            }
        }
        return names;
    }

    private static String categories(List<String> categories) {
        String shown = String.join("；", categories.stream().limit(SHOWN).toList());
        return categories.size() <= SHOWN ? shown : shown + " … (" + categories.size() + ")";
    }

    private static String text(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
