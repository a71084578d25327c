package huirong.batch;

import huirong.core.bucket.BucketWriter;
import huirong.core.bucket.Buckets;
import huirong.core.bucket.Content;
import huirong.core.bucket.FirmFacts;
import huirong.core.bucket.Manifest;
import huirong.core.card.Card;
import huirong.core.card.Cards;
import huirong.core.fact.CanonicalJson;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** An export of firms by chance: some old, some young, some with cases, penalties and honours, some of whom little is known. */
final class MadeFirms {
    static final Card CARD = Cards.builtIn("public").orElseThrow();
    static final LocalDate ON = LocalDate.of(2026, 2, 1);

    private MadeFirms() {}

    static Manifest exported(Path folder, int firms, int buckets) throws IOException {
        Manifest manifest = new Manifest(buckets, 1, ON, CARD);
        List<BucketWriter> writers = new ArrayList<>();
        for (int bucket = 0; bucket < buckets; bucket++)
            writers.add(new BucketWriter(
                    manifest.head(Content.FACTS, bucket),
                    Files.newOutputStream(folder.resolve(Content.FACTS.file(bucket)))));
        for (int i = 0; i < firms; i++)
            writers.get(Buckets.of(i, buckets)).add(firm(i).line(CARD.items()));
        for (BucketWriter writer : writers) {
            writer.finish();
            writer.close();
        }
        Files.writeString(folder.resolve(Manifest.FILE), manifest.json());
        return manifest;
    }

    static FirmFacts firm(int number) {
        Random random = new Random(number);
        Map<String, Fact> facts = new TreeMap<>();
        add(facts, Catalogue.REGISTRATION, "name", "第" + number + "厂", "status", pick(random, "active", "active", "active", "moved-out", "revoked"),
                "founded", day(random, 9_000), "effective", day(random, 3_000));
        for (int i = random.nextInt(4); i > 0; i--)
            add(facts, Catalogue.PENALTY, "document_number", "罚" + i, "decided", day(random, 1_500), "severity",
                    pick(random, "minor", "general", "serious"));
        for (int i = random.nextInt(3); i > 0; i--)
            add(facts, Catalogue.ENFORCEMENT, "case_number", "案" + i, "filed", day(random, 1_500), "status",
                    pick(random, "open", "fulfilled"), "claimed_fen", (long) random.nextInt(90_000_000));
        for (int i = random.nextInt(3); i > 0; i--)
            add(facts, Catalogue.HONOUR, "title", "\"专精特新\"", "document_number", "荣" + i, "level",
                    pick(random, "national", "municipal", "district"), "granted", day(random, 1_500));
        Map<String, LocalDate> through = new TreeMap<>();
        for (String item : CARD.items()) if (random.nextInt(9) > 0) through.put(item, ON.minusDays(random.nextInt(45)));
        return new FirmFacts(
                "firm%08d".formatted(number),
                CanonicalJson.hash("file " + number),
                new FactFile(ON, List.copyOf(facts.values()), through));
    }

    private static void add(Map<String, Fact> facts, CatalogueItem item, Object... values) {
        Map<String, Object> fields = new TreeMap<>();
        for (int i = 0; i < values.length; i += 2) fields.put((String) values[i], values[i + 1]);
        Fact fact = item.fact(fields);
        facts.put(fact.item() + fact.key(), fact);
    }

    private static LocalDate day(Random random, int back) {
        return ON.minusDays(random.nextInt(back));
    }

    private static String pick(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
