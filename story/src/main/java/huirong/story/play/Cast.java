package huirong.story.play;

import huirong.story.district.District;
import huirong.story.district.Firm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who takes part and what they want, as its resources list it. */
final class Cast {
    private Cast() {}

    static JsonNode organisations() {
        return JsonMapper.shared().readTree(text("organisations.json"));
    }

    static JsonNode accounts() {
        return JsonMapper.shared().readTree(text("accounts.json"));
    }

    static JsonNode zone() {
        return JsonMapper.shared().readTree(text("zone.json"));
    }

    static List<JsonNode> products() {
        return JsonMapper.shared().readTree(text("products.json")).valueStream().toList();
    }

    /** All requests of the story: the sounder a firm, the better what becomes of its request. */
    static List<Wish> wishes(District district) {
        List<Firm> ranked = ranked(district);
        return text("requests.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Wish.of(line, ranked))
                .toList();
    }

    /** Those that join, the soundest first. */
    static List<Firm> ranked(District district) {
        return district.joining().stream()
                .sorted(Comparator.comparingDouble((Firm firm) -> -firm.soundness()).thenComparing(Firm::number))
                .toList();
    }

    private static String text(String name) {
        try (InputStream resource = Objects.requireNonNull(Cast.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
