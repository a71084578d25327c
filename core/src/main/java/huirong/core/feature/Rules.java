package huirong.core.feature;

import huirong.core.fact.JsonFields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Dated rules that come with the program as resources, so that a change of law is a change of data. */
final class Rules {
    private Rules() {}

    static JsonFields read(String name) {
        String path = "/huirong/rules/" + name;
        try (InputStream in = Objects.requireNonNull(Rules.class.getResourceAsStream(path), path)) {
            return JsonFields.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
