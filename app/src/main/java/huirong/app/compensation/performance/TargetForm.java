package huirong.app.compensation.performance;

import huirong.app.web.Typed;
import huirong.core.money.Fen;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.util.MultiValueMap;

/** Targets as they are typed: a field for every indicator in its own unit, empty where none is set. */
final class TargetForm {
    private static final long MOST_COUNTED = 1_000_000;
    private static final long MOST_TIMES = 100_000;

    private TargetForm() {}

    static Map<Indicator, Long> read(MultiValueMap<String, String> sent, Typed typed) {
        Map<Indicator, Long> values = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            String field = indicator.code();
            List<String> texts = sent.getOrDefault(field, List.of());
            if (texts.size() > 1) typed.fault(field, "target-twice");
            if (texts.size() == 1 && !texts.getFirst().isBlank()) values.put(indicator, value(indicator, texts.getFirst(), typed));
        }
        return values;
    }

    /** As it is typed. */
    static String text(Indicator indicator, long value) {
        return switch (indicator.unit()) {
            case FEN -> Fen.wanYuan(value);
            case SHARE, TIMES -> Fen.yuan(value);
            case LOANS, FIRMS -> Long.toString(value);
        };
    }

    private static long value(Indicator indicator, String text, Typed typed) {
        String field = indicator.code();
        return switch (indicator.unit()) {
            case FEN -> typed.wan(field, text);
            case SHARE -> typed.share(field, text);
            case TIMES -> {
                OptionalLong hundredths = Fen.ofYuan(Typed.plain(text));
                yield within(field, hundredths.orElse(0), MOST_TIMES, "target-times", typed);
            }
            case LOANS, FIRMS -> {
                String plain = Typed.plain(text);
                yield within(field, plain.matches("[0-9]{1,7}") ? Long.parseLong(plain) : 0, MOST_COUNTED, "target-count", typed);
            }
        };
    }

    private static long within(String field, long value, long most, String code, Typed typed) {
        if (value < 1 || value > most) typed.fault(field, code);
        return Math.clamp(value, 1, most);
    }
}
