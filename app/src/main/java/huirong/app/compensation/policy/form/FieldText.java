package huirong.app.compensation.policy.form;

import huirong.app.web.FormNumbers;
import huirong.app.web.Typed;
import huirong.core.fund.policy.Measure;
import huirong.core.fund.policy.Outline.Kind;
import huirong.core.money.Fen;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One field of a policy as it is typed: amounts in 万元, shares in per cent, words and dates as the policy spells them. */
final class FieldText {
    private FieldText() {}

    /** What a policy says in a field, as somebody would type it. */
    static List<String> typed(Kind kind, Object said) {
        return switch (kind) {
            case Kind.Amount(Measure measure) -> List.of(number(measure, (Long) said));
            case Kind.Words words -> texts(said);
            case Kind.Texts texts -> List.of(String.join(", ", texts(said)));
            case Kind.YesNo either -> List.of(said.toString());
            case Kind.Word word -> List.of(said.toString());
            case Kind.Text text -> List.of(said.toString());
            case Kind.Day day -> List.of(said.toString());
        };
    }

    /** A number as it is typed, without its unit. */
    static String number(Measure measure, long number) {
        return switch (measure) {
            case FEN -> Fen.wanYuanExact(number);
            case SHARE -> FormNumbers.plain(number);
            default -> Long.toString(number);
        };
    }

    /** What was typed, for a policy to be read from: null where nothing was, and the text itself where it can't be read. */
    static @Nullable Object said(Kind kind, List<String> typed) {
        String first = typed.isEmpty() ? "" : typed.getFirst();
        String plain = Typed.plain(first);
        return switch (kind) {
            case Kind.Words words -> typed.stream().filter(word -> !word.isBlank()).toList();
            case Kind.Texts texts -> Arrays.stream(plain.split("[\\s,、，;]+")).filter(text -> !text.isEmpty()).toList();
            case Kind.Text text -> first.isBlank() ? null : first.strip();
            case Kind.Amount(Measure measure) -> plain.isEmpty() ? null : read(measure, plain);
            case Kind.YesNo either -> plain.matches("true|false") ? (Object) Boolean.valueOf(plain) : plain.isEmpty() ? null : plain;
            case Kind.Word word -> plain.isEmpty() ? null : plain;
            case Kind.Day day -> plain.isEmpty() ? null : plain;
        };
    }

    private static Object read(Measure measure, String plain) {
        String ungrouped = plain.replaceAll("(?<=\\d),(?=\\d{3})", "");
        OptionalLong number =
                switch (measure) {
                    case FEN -> Fen.ofWanYuan(ungrouped);
                    case SHARE -> Fen.ofYuan(ungrouped.replaceAll("%$", ""));
                    default -> ungrouped.matches("-?[0-9]{1,9}") ? OptionalLong.of(Long.parseLong(ungrouped)) : OptionalLong.empty();
                };
        return number.isPresent() ? (Object) number.getAsLong() : plain;
    }

    private static List<String> texts(Object said) {
        return ((List<?>) said).stream().map(String::valueOf).toList();
    }
}
