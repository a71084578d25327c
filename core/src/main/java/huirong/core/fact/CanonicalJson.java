package huirong.core.fact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON with exactly one spelling per value, so that its bytes can be hashed: keys sorted by UTF-16 unit, no white space,
 * whole numbers only, the shortest escapes. A narrow profile of RFC 8785 (JSON Canonicalization Scheme).
 *
 * <p>Values are {@code String}, {@code Long}, {@code Boolean}, {@code null}, {@code List} and {@code Map} with string
 * keys. Reading accepts white space and any key order, and refuses duplicate keys, fractions and numbers beyond a long.
 */
public final class CanonicalJson {
    private static final int DEEPEST = 64;
    private static final String HEX = "0123456789abcdef";

    private final String text;
    private int at;
    private int depth;

    private CanonicalJson(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException for a value of a type that has no canonical form */
    public static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder(128);
        write(value, out);
        return out.toString();
    }

    /** @throws IllegalArgumentException with the position and what was expected there */
    public static @Nullable Object read(String json) {
        CanonicalJson reader = new CanonicalJson(json);
        Object value = reader.value();
        reader.space();
        if (reader.at < json.length()) throw reader.expected("the end");
        return value;
    }

    /** Reads a text that must be an object. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(String json) {
        if (read(json) instanceof Map<?, ?> map) return (Map<String, Object>) map;
        throw new IllegalArgumentException("JSON: expected an object at the top");
    }

    /** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
    public static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Behind what was written before. */
    public static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case String string -> quote(string, out);
            case Long number -> out.append(number.longValue());
            case Integer number -> out.append(number.intValue());
            case Boolean truth -> out.append(truth.booleanValue());
            case List<?> list -> {
                String comma = "[";
                for (Object element : list) {
                    out.append(comma);
                    write(element, out);
                    comma = ",";
                }
                out.append(list.isEmpty() ? "[]" : "]");
            }
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> sorted = sorted(map);
                String comma = "{";
                for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
                    out.append(comma);
                    quote(entry.getKey(), out);
                    out.append(':');
                    write(entry.getValue(), out);
                    comma = ",";
                }
                out.append(sorted.isEmpty() ? "{}" : "}");
            }
            default -> throw new IllegalArgumentException("JSON: no canonical form for " + value.getClass());
        }
    }

    /** The map itself if it is in canonical order already, as those of facts are. */
    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> sorted(Map<?, ?> map) {
        if (map instanceof SortedMap<?, ?> ordered && ordered.comparator() == null && !map.isEmpty()
                && ordered.firstKey() instanceof String)
            return (Map<String, @Nullable Object>) map;
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, element) -> sorted.put(name(key), element));
        return sorted;
    }

    private static String name(@Nullable Object key) {
        if (key instanceof String name) return name;
        throw new IllegalArgumentException("JSON: a key must be a string, not " + key);
    }

    private static void quote(String string, StringBuilder out) {
        if (plain(string)) {
            out.append('"').append(string).append('"');
            return;
        }
        whole(string);
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20) out.append(String.format("\\u%04x", (int) c));
                    else out.append(c);
                }
            }
        }
        out.append('"');
    }

    private static boolean plain(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\' || Character.isSurrogate(c)) return false;
        }
        return true;
    }

    /** Half a surrogate pair has no bytes in UTF-8: two such strings would hash alike. */
    private static void whole(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (!Character.isSurrogate(c)) continue;
            boolean pair = i + 1 < string.length() && Character.isSurrogatePair(c, string.charAt(i + 1));
            if (!pair) throw new IllegalArgumentException("JSON: half a surrogate pair in a string");
            i++;
        }
    }

    private @Nullable Object value() {
        space();
        if (++depth > DEEPEST) throw expected("less nesting");
        Object value = at >= text.length()
                ? fail("a value")
                : switch (text.charAt(at)) {
                    case '{' -> map();
                    case '[' -> list();
                    case '"' -> string();
                    case 't' -> word("true", Boolean.TRUE);
                    case 'f' -> word("false", Boolean.FALSE);
                    case 'n' -> word("null", null);
                    default -> number();
                };
        depth--;
        return value;
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new TreeMap<>();
        at++;
        space();
        if (taken('}')) return map;
        do {
            space();
            String key = string();
            space();
            take(':');
            if (map.containsKey(key)) throw expected("each key once, not «" + key + "» again");
            map.put(key, value());
            space();
        } while (taken(','));
        take('}');
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        space();
        if (taken(']')) return list;
        do {
            list.add(value());
            space();
        } while (taken(','));
        take(']');
        return list;
    }

    private String string() {
        take('"');
        StringBuilder out = new StringBuilder();
        while (true) {
            if (at >= text.length()) throw expected("the closing quote");
            char c = text.charAt(at++);
            if (c == '"') {
                whole(out.toString());
                return out.toString();
            }
            if (c < 0x20) throw expected("an escaped control character");
            out.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        if (at >= text.length()) throw expected("an escape");
        char c = text.charAt(at++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw expected("a known escape");
        };
    }

    private int hex() {
        int digit = at < text.length() ? HEX.indexOf(Character.toLowerCase(text.charAt(at))) : -1;
        if (digit < 0) throw expected("four hex digits");
        at++;
        return digit;
    }

    private Long number() {
        int start = at;
        taken('-');
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        if (at == digits) throw expected("a value");
        boolean leadingZero = text.charAt(digits) == '0' && (at - digits > 1 || digits > start);
        if (leadingZero || (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0))
            throw expected("a whole number in its one spelling");
        try {
            return Long.valueOf(text.substring(start, at));
        } catch (NumberFormatException tooLarge) {
            throw expected("a number within 64 bits");
        }
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) throw expected(word);
        at += word.length();
        return value;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private boolean taken(char c) {
        if (at >= text.length() || text.charAt(at) != c) return false;
        at++;
        return true;
    }

    private void take(char c) {
        if (!taken(c)) throw expected("'" + c + "'");
    }

    private Object fail(String what) {
        throw expected(what);
    }

    private IllegalArgumentException expected(String what) {
        return new IllegalArgumentException("JSON: expected " + what + " at character " + (at + 1));
    }
}
