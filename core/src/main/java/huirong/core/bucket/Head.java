package huirong.core.bucket;

import huirong.core.fact.CanonicalJson;
import huirong.core.fact.JsonFields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/**
 * The first line of a bucket's file.
 *
 * @param buckets how many there are
 * @param card the version of the card, which is its hash
 * @param seq the known sequence that the files were read as of
 * @param validOn the day they are about
 */
public record Head(Content content, int bucket, int buckets, String card, long seq, LocalDate validOn) {
    String line() {
        return CanonicalJson.write(Map.of(
                "format", content.format(),
                "bucket", bucket,
                "buckets", buckets,
                "card", card,
                "seq", seq,
                "validOn", validOn.toString()));
    }

    /** The same bucket's other file. */
    public Head of(Content other) {
        return new Head(other, bucket, buckets, card, seq, validOn);
    }

    static Head read(String file, Content content, String line) throws Unusable {
        try {
            JsonFields head = JsonFields.of("head", line).only("format", "bucket", "buckets", "card", "seq", "validOn");
            if (!head.text("format").equals(content.format()))
                throw new Unusable(file, "its form is " + head.text("format") + ", not " + content.format());
            return new Head(
                    content,
                    Math.toIntExact(head.number("bucket")),
                    Math.toIntExact(head.number("buckets")),
                    head.text("card"),
                    head.number("seq"),
                    LocalDate.parse(head.text("validOn")));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException none) {
            throw new Unusable(file, "it does not begin like a file of a bucket: " + none.getMessage());
        }
    }
}
