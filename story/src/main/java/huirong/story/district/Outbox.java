package huirong.story.district;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Deliveries in the order in which they go out, each numbered and with its manifest. */
final class Outbox {
    private final List<SampleDelivery> all = new ArrayList<>();
    private final String name;

    /** @param name tells its deliveries from those of others */
    Outbox(String name) {
        this.name = name;
    }

    /** @param asOf the day through which the source answers */
    void add(String organisation, String item, LocalDate asOf, String fileName, byte[] content) {
        String key = String.format(Locale.ROOT, "%s-%02d-%s", name, all.size() + 1, item);
        all.add(new SampleDelivery(key, organisation, manifest(item) + "asOf: " + asOf + "\n", fileName, content));
    }

    List<SampleDelivery> all() {
        return List.copyOf(all);
    }

    private static String manifest(String item) {
        String name = "/huirong/story/manifests/" + item + ".yaml";
        try (InputStream resource = Objects.requireNonNull(Outbox.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
