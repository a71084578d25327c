package huirong.core.bucket;

import huirong.core.Given;
import huirong.core.RandomFiles;
import huirong.core.card.Card;
import huirong.core.fact.CanonicalJson;
import huirong.core.fact.FactFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Folders of buckets with firms by chance. */
final class Folders {
    static final long SEQ = 17;

    private Folders() {}

    static List<FirmFacts> firms(int from, int to) {
        List<FirmFacts> firms = new ArrayList<>();
        for (int i = from; i < to; i++) {
            RandomFiles random = new RandomFiles(i);
            FactFile file = new FactFile(Given.ON, random.facts(), random.answers());
            firms.add(new FirmFacts("firm%05d".formatted(i), CanonicalJson.hash("file " + i), file));
        }
        return firms;
    }

    /** Firms one after the other in so many buckets of equal size. */
    static Manifest written(Path folder, Card card, int buckets, int each) throws IOException {
        Manifest manifest = new Manifest(buckets, SEQ, Given.ON, card);
        Files.writeString(folder.resolve(Manifest.FILE), manifest.json());
        for (int bucket = 0; bucket < buckets; bucket++) {
            Path file = folder.resolve(Content.FACTS.file(bucket));
            try (BucketWriter out = new BucketWriter(manifest.head(Content.FACTS, bucket), Files.newOutputStream(file))) {
                for (FirmFacts firm : firms(bucket * each, (bucket + 1) * each)) out.add(firm.line(card.items()));
                out.finish();
            }
        }
        return manifest;
    }
}
