package huirong.core.fund.policy;

import huirong.core.fund.policy.PolicyFault.Code;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records as maps and back: the records are the schema. A component {@code firmPaidMostFen} is the field
 * {@code firm-paid-most-fen}; a word of an enum is spelled the same way; a boxed component may be absent.
 */
final class Shapes {
    private final List<PolicyFault> faults;

    private Shapes(List<PolicyFault> faults) {
        this.faults = faults;
    }

    /** A value for canonical JSON; absent components are left out. */
    static Object write(Object value) {
        return switch (value) {
            case Record written -> fields(written);
            case List<?> list -> list.stream().map(Shapes::write).toList();
            case Enum<?> word -> kebab(word.name());
            case LocalDate day -> day.toString();
            default -> value;
        };
    }

    private static Map<String, Object> fields(Record written) {
        Map<String, Object> fields = new HashMap<>();
        for (RecordComponent component : written.getClass().getRecordComponents()) {
            Object value = value(component, written);
            if (value != null) fields.put(field(component), write(value));
        }
        return fields;
    }

    /** The record, or null where a fault was found; all faults are added to the list. */
    static <T extends Record> @Nullable T read(Class<T> type, Object said, List<PolicyFault> faults) {
        return type.cast(new Shapes(faults).record(type, said, ""));
    }

    private @Nullable Object value(Type type, @Nullable Object said, String where) {
        if (type instanceof ParameterizedType list) return list(list.getActualTypeArguments()[0], said, where);
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) return record(plain, said, where);
        if (plain.isEnum()) return word(plain, said, where);
        if (plain == String.class) return said instanceof String text && !text.isBlank() ? text : wrong(said, where);
        if (plain == boolean.class || plain == Boolean.class) return said instanceof Boolean ? said : wrong(said, where);
        if (plain == LocalDate.class) return day(said, where);
        Long number = said instanceof Long whole ? whole : said instanceof Integer small ? Long.valueOf(small) : null;
        if (number == null) return wrong(said, where);
        if (plain == long.class || plain == Long.class) return number;
        return number == number.intValue() ? Integer.valueOf(number.intValue()) : wrong(said, where);
    }

    private @Nullable Object record(Class<?> type, @Nullable Object said, String where) {
        if (!(said instanceof Map<?, ?> map)) return wrong(said, where);
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        Set<Object> unread = new HashSet<>(map.keySet());
        boolean whole = true;
        for (int i = 0; i < components.length; i++) {
            String field = field(components[i]);
            String place = where.isEmpty() ? field : where + "." + field;
            unread.remove(field);
            if (map.get(field) != null) values[i] = value(components[i].getGenericType(), map.get(field), place);
            else if (boxed(components[i].getType())) continue;
            else fault(Code.ABSENT, place, "");
            whole &= values[i] != null;
        }
        for (Object unknown : unread)
            fault(Code.UNKNOWN, where.isEmpty() ? String.valueOf(unknown) : where + "." + unknown, String.valueOf(map.get(unknown)));
        return whole && unread.isEmpty() ? made(type, components, values) : null;
    }

    private @Nullable Object list(Type element, @Nullable Object said, String where) {
        if (!(said instanceof List<?> elements)) return wrong(said, where);
        List<Object> read = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Object value = value(element, elements.get(i), where + "[" + i + "]");
            if (value != null) read.add(value);
        }
        return read.size() == elements.size() ? read : null;
    }

    private @Nullable Object word(Class<?> type, @Nullable Object said, String where) {
        for (Object constant : type.getEnumConstants())
            if (kebab(((Enum<?>) constant).name()).equals(said)) return constant;
        return wrong(said, where);
    }

    private @Nullable Object day(@Nullable Object said, String where) {
        try {
            return said instanceof String text ? LocalDate.parse(text) : wrong(said, where);
        } catch (DateTimeException none) {
            return wrong(said, where);
        }
    }

    private @Nullable Object wrong(@Nullable Object said, String where) {
        fault(Code.TYPE, where, said == null ? "" : String.valueOf(said));
        return null;
    }

    private void fault(Code code, String where, String found) {
        faults.add(new PolicyFault(code, where, found));
    }

    static boolean boxed(Class<?> type) {
        return type == Integer.class || type == Long.class || type == Boolean.class;
    }

    private static Object made(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("a policy's records are open to this package", closed);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("a policy's records are open to this package", closed);
        }
    }

    static String field(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
