package huirong.app.kills;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A file made up from a seed, and what must become of it however often the server dies meanwhile.
 *
 * @param key its idempotency key
 * @param facts how many new facts it states of each firm
 * @param fen sum of all its rows that can be read, repeats included
 * @param newFen sum without the repeats
 */
record SentFile(
        String key,
        String manifest,
        byte[] bytes,
        long accepted,
        long repeated,
        long rejected,
        Map<String, Integer> facts,
        long fen,
        long newFen) {

    private static final String INVOICES =
            """
            item: vat-invoice-in
            subject: {scheme: regno, column: firm}
            columns:
              number: number
              issued: day
              counterparty: {value: 供方}
              net_fen: {column: amount, unit: fen}
              tax_fen: {value: 0, unit: fen}
              total_fen: {column: amount, unit: fen}
              status: {value: valid}
            """;
    private static final String ENFORCEMENTS =
            """
            item: court-enforcement
            subject: {scheme: regno, column: firm}
            columns:
              case_number: number
              filed: day
              claimed_fen: {column: amount, unit: fen}
              status: {value: open}
            """;

    boolean invoices() {
        return manifest.equals(INVOICES);
    }

    long rows() {
        return accepted + repeated + rejected;
    }

    /** Rows of many firms; some twice, some that can't be read. */
    static SentFile madeUp(String key, int most, Random random) {
        boolean invoices = random.nextInt(3) > 0;
        StringBuilder file = new StringBuilder("firm,number,day,amount\n");
        Map<String, Integer> facts = new TreeMap<>();
        long repeated = 0;
        long rejected = 0;
        long fen = 0;
        long newFen = 0;
        // Many small ones, so that a kill often meets a publication, and some that take their time.
        int rows = 1 + random.nextInt(random.nextInt(3) > 0 ? 50 : most);
        for (int i = 0; i < rows; i++) {
            String firm = Zone.FIRMS.get(random.nextInt(Zone.FIRMS.size()));
            String start = firm + ',' + key + '-' + i + ",2025-0" + (1 + random.nextInt(9)) + "-15,";
            if (random.nextInt(50) == 0) {
                file.append(start).append("about 12\n");
                rejected++;
                continue;
            }
            long amount = random.nextLong(-100_000, 100_000_000);
            file.append(start).append(amount).append('\n');
            facts.merge(firm, 1, Integer::sum);
            fen += amount;
            newFen += amount;
            if (random.nextInt(20) > 0) continue;
            file.append(start).append(amount).append('\n');
            fen += amount;
            repeated++;
        }
        long accepted = facts.values().stream().mapToLong(Integer::longValue).sum();
        return new SentFile(
                key,
                invoices ? INVOICES : ENFORCEMENTS,
                file.toString().getBytes(StandardCharsets.UTF_8),
                accepted,
                repeated,
                rejected,
                Map.copyOf(facts),
                fen,
                newFen);
    }
}
