package huirong.bench.province;

import static huirong.core.fact.Catalogue.ENFORCEMENT;
import static huirong.core.fact.Catalogue.INVOICE_OUT;
import static huirong.core.fact.Catalogue.PENALTY;
import static huirong.core.fact.Catalogue.REGISTRATION;

import huirong.core.bucket.BucketWriter;
import huirong.core.bucket.Buckets;
import huirong.core.bucket.Content;
import huirong.core.bucket.FirmFacts;
import huirong.core.bucket.Manifest;
import huirong.core.fact.CanonicalJson;
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
import java.util.stream.IntStream;

/** Firms by chance with forty facts each or so, of whom everything is known; written as the platform exports them. */
final class Province {
    static final int BUCKETS = 64;
    static final LocalDate ON = LocalDate.of(2026, 1, 31);

    private static final int PORTION = 1_000;
    private static final String[] STATUSES = {"active", "active", "active", "moved-out", "revoked"};
    private static final String[] SEVERITIES = {"minor", "general", "serious"};

    private final Random random;
    private final Map<String, Fact> facts = new TreeMap<>();

    private Province(int firm) {
        random = new Random(firm);
    }

    /** @return how many facts there are */
    static long written(Path folder, int firms) throws IOException {
        Manifest manifest = new Manifest(BUCKETS, 1, ON, ProvinceCard.CARD);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(Manifest.FILE), manifest.json());
        List<BucketWriter> writers = new ArrayList<>();
        for (int bucket = 0; bucket < BUCKETS; bucket++)
            writers.add(new BucketWriter(
                    manifest.head(Content.FACTS, bucket),
                    Files.newOutputStream(folder.resolve(Content.FACTS.file(bucket)))));
        long facts = 0;
        for (int from = 0; from < firms; from += PORTION) {
            List<FirmFacts> portion = IntStream.range(from, Math.min(firms, from + PORTION))
                    .parallel()
                    .mapToObj(Province::firm)
                    .toList();
            List<String> lines = portion.parallelStream().map(firm -> firm.line(ProvinceCard.CARD.items())).toList();
            for (int i = 0; i < lines.size(); i++) writers.get(Buckets.of(from + i, BUCKETS)).add(lines.get(i));
            facts += portion.stream().mapToLong(firm -> firm.facts().facts().size()).sum();
        }
        for (BucketWriter writer : writers) {
            writer.finish();
            writer.close();
        }
        return facts;
    }

    private static FirmFacts firm(int number) {
        Province firm = new Province(number);
        firm.add(REGISTRATION, "name", "第" + number + "厂", "status", firm.pick(STATUSES), "founded", firm.day(9_000),
                "effective", firm.day(3_000));
        // One sale at least is to somebody who returns nothing.
        firm.sale(0, "甲" + number, ON.minusDays(firm.random.nextInt(300)), 1_000_000, "valid");
        int partners = 2 + firm.random.nextInt(12);
        for (int i = 1; i < 36; i++)
            firm.sale(i, "购" + firm.random.nextInt(partners), firm.day(730), firm.random.nextInt(15_000_000) - 500_000,
                    firm.random.nextInt(30) == 0 ? "void" : "valid");
        for (int i = firm.random.nextInt(5); i > 0; i--)
            firm.add(PENALTY, "document_number", "罚" + i, "decided", firm.day(1_500), "severity", firm.pick(SEVERITIES));
        for (int i = firm.random.nextInt(4); i > 0; i--)
            firm.add(ENFORCEMENT, "case_number", "案" + i, "filed", firm.day(1_500), "status",
                    firm.random.nextBoolean() ? "open" : "fulfilled", "claimed_fen", (long) firm.random.nextInt(90_000_000));
        Map<String, LocalDate> through = new TreeMap<>();
        ProvinceCard.CARD.items().forEach(item -> through.put(item, ON));
        return new FirmFacts(
                "firm%09d".formatted(number),
                CanonicalJson.hash("file " + number),
                new FactFile(ON, List.copyOf(firm.facts.values()), through));
    }

    private void sale(int number, String to, LocalDate issued, long netFen, String status) {
        long taxFen = netFen / 10;
        add(INVOICE_OUT, "number", "%020d".formatted(number), "issued", issued, "counterparty", to, "net_fen", netFen,
                "tax_fen", taxFen, "total_fen", netFen + taxFen, "status", status);
    }

    private void add(CatalogueItem item, Object... values) {
        Map<String, Object> fields = new TreeMap<>();
        for (int i = 0; i < values.length; i += 2) fields.put((String) values[i], values[i + 1]);
        Fact fact = item.fact(fields);
        facts.put(fact.item() + fact.key(), fact);
    }

    private LocalDate day(int back) {
        return ON.minusDays(random.nextInt(back));
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
