package huirong.app.compensation.policy.form;

import huirong.core.fund.policy.Measure;
import huirong.core.fund.policy.Outline;
import huirong.core.fund.policy.Outline.Field;
import huirong.core.fund.policy.Outline.Kind;
import huirong.core.fund.policy.PolicyFault;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is wrong with a policy in words, with figures as they are typed. */
@Component
class FaultWords {
    private static final Map<String, Field> FIELDS =
            Outline.policy().fields().collect(Collectors.toMap(Field::path, Function.identity()));

    private final MessageSource messages;

    FaultWords(MessageSource messages) {
        this.messages = messages;
    }

    String sentence(PolicyFault fault) {
        Kind kind = kind(fault.where());
        String key = "policy.fault." + fault.code();
        return switch (fault.code()) {
            case ABSENT -> say(key + absent(kind));
            case TYPE -> say(key + "." + type(kind), fault.found());
            case RANGE -> range(key, kind, fault);
            case CONFLICT -> conflict(key, kind, fault);
            case SUM -> say(key, shown(new Kind.Amount(Measure.SHARE), fault.found()));
            case GAP -> say(key, shown(new Kind.Amount(Measure.FEN), fault.found()));
            case ORDER -> say(key, shown(kind, fault.found()));
            case UNKNOWN, TWICE, DATES -> say(key);
        };
    }

    /** What a place is called, from the outside in: 分担方式 1 › 分档 2 › 资金承担. */
    String label(String place) {
        String label = "";
        for (int end = next(place, 0); end > 0; end = next(place, end)) {
            String name = name(place.substring(0, end));
            if (!name.isEmpty()) label = label.isEmpty() ? name : say("policy.form.within", label, name);
            if (end == place.length()) break;
        }
        return label;
    }

    private static int next(String place, int from) {
        int dot = place.indexOf('.', from + 1);
        return dot < 0 ? place.length() : dot;
    }

    /** The name of the last part of a place; empty for a section, which is a heading already. */
    private String name(String place) {
        String key = "policy." + place.replaceAll("\\[\\d+]", "");
        String name = messages.getMessage(key, null, "", LocaleContextHolder.getLocale());
        if (name == null || !place.endsWith("]")) return name == null ? "" : name;
        int number = Integer.parseInt(place.substring(place.lastIndexOf('[') + 1, place.length() - 1));
        return say("policy.form.row", name, number + 1);
    }

    private String range(String key, @Nullable Kind kind, PolicyFault fault) {
        Object least = fault.least() == null ? "" : shown(kind, fault.least().toString());
        Object most = fault.most() == null ? "" : shown(kind, fault.most().toString());
        String which = kind instanceof Kind.Text ? ".text" : fault.most() == null ? ".least" : ".between";
        return say(key + which, shown(kind, fault.found()), least, most);
    }

    private String conflict(String key, @Nullable Kind kind, PolicyFault fault) {
        String found = shown(kind, fault.found());
        String general = say(key, found);
        String named = messages.getMessage(
                key + "." + fault.where().replaceAll("\\[\\d+]", ""),
                new Object[] {found},
                general,
                LocaleContextHolder.getLocale());
        return named == null ? general : named;
    }

    /** A figure as it is typed, with its unit. */
    private String shown(@Nullable Kind kind, String found) {
        if (!(kind instanceof Kind.Amount(Measure measure)) || !found.matches("-?\\d+")) return found;
        String number = FieldText.number(measure, Long.parseLong(found));
        return switch (measure) {
            case FEN -> say("criterion.unit.fen", number);
            case SHARE -> say("criterion.unit.rate", number);
            default -> number;
        };
    }

    private static String absent(@Nullable Kind kind) {
        return switch (kind) {
            case null -> ".rows";
            case Kind.Word word -> ".choice";
            case Kind.Words words -> ".choice";
            case Kind.YesNo either -> ".choice";
            default -> "";
        };
    }

    private static String type(@Nullable Kind kind) {
        return switch (kind) {
            case Kind.Amount(Measure measure) when measure == Measure.FEN || measure == Measure.SHARE -> measure.name();
            case Kind.Amount amount -> "number";
            case Kind.Day day -> "day";
            case null, default -> "choice";
        };
    }

    private static @Nullable Kind kind(String place) {
        Field field = FIELDS.get(place.replaceAll("\\[\\d+]", "[]"));
        return field == null ? null : field.kind();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
