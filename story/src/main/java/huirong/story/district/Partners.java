package huirong.story.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whom a firm sells to or buys from: a weak firm hangs on few. */
record Partners(List<String> names) {
    static Partners of(Firm firm, Direction direction, List<Firm> district) {
        Chance chance = firm.chance("partners " + direction.name());
        int count = 2 + (int) (firm.health().level() * chance.between(4, 12));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) names.add(chance.happens(0.25) ? chance.one(district).name() : outsider(direction, chance));
        return new Partners(List.copyOf(names));
    }

    /** The first names come up more often. */
    String one(Chance chance) {
        return names.get(Math.min(chance.below(names.size()), chance.below(names.size())));
    }

    private static String outsider(Direction direction, Chance chance) {
        return direction == Direction.OUT
                ? String.format(Locale.ROOT, "示例五金城%c区%02d号门市", 'A' + chance.below(4), chance.between(1, 60))
                : String.format(Locale.ROOT, "示例钢材市场%c区%02d号商户", 'A' + chance.below(3), chance.between(1, 40));
    }
}
