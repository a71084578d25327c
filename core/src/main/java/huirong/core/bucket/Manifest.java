package huirong.core.bucket;

import huirong.core.card.Card;
import huirong.core.fact.CanonicalJson;
import huirong.core.fact.JsonFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/**
 * What lies beside the buckets: how many there are, as of which moment, and the card itself.
 *
 * @param seq the known sequence that the files were read as of
 * @param validOn the day they are about
 */
public record Manifest(int buckets, long seq, LocalDate validOn, Card card) {
    public static final String FILE = "manifest.json";
    private static final String FORMAT = "huirong-buckets-1";

    /** Canonical JSON. */
    public String json() {
        return CanonicalJson.write(Map.of(
                "format", FORMAT,
                "buckets", buckets,
                "seq", seq,
                "validOn", validOn.toString(),
                "version", card.version(),
                "card", CanonicalJson.object(card.canonical())));
    }

    /** How a bucket's file begins. */
    public Head head(Content content, int bucket) {
        return new Head(content, bucket, buckets, card.version(), seq, validOn);
    }

    /** @throws Unusable if there is none or it contradicts itself */
    public static Manifest of(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) throw new Unusable(file.toString(), "there is no such file");
        return read(file.toString(), Files.readString(file));
    }

    /** @param file its name, for messages */
    public static Manifest read(String file, String json) throws Unusable {
        try {
            JsonFields plain =
                    JsonFields.of("manifest", json).only("format", "buckets", "seq", "validOn", "version", "card");
            if (!plain.text("format").equals(FORMAT))
                throw new Unusable(file, "its form is " + plain.text("format") + ", not " + FORMAT);
            Card card = Card.read(CanonicalJson.write(plain.object("card").values()));
            if (!card.version().equals(plain.text("version")))
                throw new Unusable(file, "its card has another version than it says");
            return new Manifest(
                    Math.toIntExact(plain.number("buckets")),
                    plain.number("seq"),
                    LocalDate.parse(plain.text("validOn")),
                    card);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException none) {
            throw new Unusable(file, none.getMessage());
        }
    }
}
