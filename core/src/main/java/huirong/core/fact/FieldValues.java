package huirong.core.fact;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A fact's values by field name, in the order of the names; nobody can change them. A fact has few fields and there are
 * millions of facts, so they lie in two arrays: names, which facts of one shape may share, and values.
 */
public final class FieldValues extends AbstractMap<String, Object> {
    private final String[] names;
    private final Object[] values;

    /**
     * @param names ascending; kept, so the caller must not change them, nor the values
     * @throws IllegalArgumentException if they are not ascending or not as many as the values
     */
    public FieldValues(String[] names, Object[] values) {
        if (names.length != values.length)
            throw new IllegalArgumentException(names.length + " names of " + values.length + " values");
        for (int i = 1; i < names.length; i++)
            if (names[i - 1].compareTo(names[i]) >= 0) throw new IllegalArgumentException("names not ascending: " + names[i]);
        this.names = names;
        this.values = values;
    }

    static FieldValues of(Map<String, Object> map) {
        if (map instanceof FieldValues already) return already;
        TreeMap<String, Object> sorted = new TreeMap<>(map);
        return new FieldValues(
                sorted.keySet().toArray(String[]::new), sorted.values().toArray());
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        for (int i = 0; i < names.length; i++) if (names[i].equals(name)) return values[i];
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Object>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Map.Entry<String, Object> next() {
            if (!hasNext()) throw new NoSuchElementException();
            return Map.entry(names[next], values[next++]);
        }
    }
}
