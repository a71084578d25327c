package huirong.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who takes part: organisations and accounts, as their resources list them. No person is named. */
final class Cast {
    private Cast() {}

    static JsonNode organisations() {
        return read("organisations.json");
    }

    static JsonNode accounts() {
        return read("accounts.json");
    }

    private static JsonNode read(String name) {
        try (InputStream resource = Objects.requireNonNull(Cast.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readTree(resource);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
