package huirong.core.fund.policy;

import huirong.core.fund.policy.Outline.Field;
import huirong.core.fund.policy.Outline.Kind;
import huirong.core.fund.policy.Outline.Part;
import huirong.core.fund.policy.Outline.Rows;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Draws the outline of records. */
final class Outlines {
    static final Part POLICY = new Part("", parts(Policy.class, ""));

    private Outlines() {}

    private static List<Outline> parts(Class<?> type, String path) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> part(component, path.isEmpty() ? Shapes.field(component) : path + "." + Shapes.field(component)))
                .toList();
    }

    private static Outline part(RecordComponent component, String path) {
        Class<?> type = component.getType();
        if (type.isRecord()) return new Part(path, parts(type, path));
        if (type == List.class) return list(((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0], path);
        return new Field(path, kind(component), Shapes.boxed(type));
    }

    private static Outline list(Type element, String path) {
        Class<?> type = (Class<?>) element;
        if (type.isRecord()) return new Rows(path + "[]", parts(type, path + "[]"));
        return new Field(path, type.isEnum() ? new Kind.Words(words(type)) : new Kind.Texts(), false);
    }

    private static Kind kind(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) return new Kind.Word(words(type));
        if (type == String.class) return new Kind.Text();
        if (type == LocalDate.class) return new Kind.Day();
        if (type == boolean.class || type == Boolean.class) return new Kind.YesNo();
        if (type == long.class || type == Long.class) return new Kind.Amount(Measure.FEN);
        In in = component.getAnnotation(In.class);
        if (in == null) throw new IllegalStateException(component + " does not say what it counts");
        return new Kind.Amount(in.value());
    }

    private static List<Enum<?>> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).<Enum<?>>map(word -> (Enum<?>) word).toList();
    }
}
