package huirong.core.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A strict view of one JSON object: every key is expected, every value has its type, and whatever is wrong is refused with
 * the place and what was found there.
 *
 * @param where the place of the object within its document, for example {@code card.groups[2]}
 */
public record JsonFields(String where, Map<String, Object> values) {

    /**
     * @param json a document whose top is an object
     * @throws IllegalArgumentException if it is not
     */
    public static JsonFields of(String where, String json) {
        return new JsonFields(where, CanonicalJson.object(json));
    }

    /** Refuses keys that nobody would read. */
    public JsonFields only(String... known) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(Set.of(known));
        if (!unknown.isEmpty()) throw wrong("does not know " + String.join(", ", unknown));
        return this;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String text(String key) {
        return typed(key, String.class, "a text");
    }

    public long number(String key) {
        return typed(key, Long.class, "a whole number");
    }

    @SuppressWarnings("unchecked")
    public JsonFields object(String key) {
        return new JsonFields(where + "." + key, typed(key, Map.class, "an object"));
    }

    /** A list of objects. */
    public List<JsonFields> objects(String key) {
        List<?> list = typed(key, List.class, "a list");
        return IntStream.range(0, list.size()).mapToObj(i -> element(key, i, list.get(i))).toList();
    }

    /** A list of texts. */
    public List<String> texts(String key) {
        List<?> list = typed(key, List.class, "a list");
        for (Object element : list) if (!(element instanceof String)) throw wrong(key + " must hold texts");
        return list.stream().map(String.class::cast).toList();
    }

    /** A list of whole numbers. */
    public List<Long> numbers(String key) {
        List<?> list = typed(key, List.class, "a list");
        for (Object element : list) if (!(element instanceof Long)) throw wrong(key + " must hold whole numbers");
        return list.stream().map(Long.class::cast).toList();
    }

    public IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(where + ": " + what);
    }

    @SuppressWarnings("unchecked")
    private JsonFields element(String key, int position, Object element) {
        if (element instanceof Map<?, ?> map)
            return new JsonFields(where + "." + key + "[" + position + "]", (Map<String, Object>) map);
        throw wrong(key + "[" + position + "] must be an object");
    }

    private <T> T typed(String key, Class<T> type, String what) {
        Object value = values.get(key);
        if (!type.isInstance(value))
            throw wrong(key + " must be " + what + (values.containsKey(key) ? ", not " + value : " and is absent"));
        return type.cast(value);
    }
}
