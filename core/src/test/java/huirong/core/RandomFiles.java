package huirong.core;

import static huirong.core.fact.Catalogue.ELECTRICITY;
import static huirong.core.fact.Catalogue.ENFORCEMENT;
import static huirong.core.fact.Catalogue.HONOUR;
import static huirong.core.fact.Catalogue.INVOICE_IN;
import static huirong.core.fact.Catalogue.INVOICE_OUT;
import static huirong.core.fact.Catalogue.PENALTY;
import static huirong.core.fact.Catalogue.REGISTRATION;
import static huirong.core.fact.Catalogue.SOCIAL_INSURANCE;
import static huirong.core.fact.Catalogue.TAX_CREDIT;

import huirong.core.fact.Catalogue;
import huirong.core.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Whole files by chance, from a seed. */
public final class RandomFiles {
    private final Random random;

    public RandomFiles(long seed) {
        this.random = new Random(seed);
    }

    public List<Fact> facts() {
        Map<String, Fact> byKey = new LinkedHashMap<>();
        for (int i = random.nextInt(150); i > 0; i--) {
            Fact fact = fact();
            byKey.put(fact.item() + fact.key(), fact);
        }
        return new ArrayList<>(byKey.values());
    }

    public Map<String, LocalDate> answers() {
        Map<String, LocalDate> through = new TreeMap<>();
        Catalogue.ITEMS.forEach(item -> {
            if (random.nextInt(5) > 0) through.put(item.code(), Given.ON.minusDays(random.nextInt(70)));
        });
        return through;
    }

    private Fact fact() {
        LocalDate day = Given.ON.minusDays(random.nextInt(900));
        LocalDate month = day.withDayOfMonth(1);
        return switch (random.nextInt(12)) {
            case 0 -> Given.fact(REGISTRATION, "name", "甲", "status", pick("active", "revoked"), "founded", day, "effective", day);
            case 1 -> Given.fact(TAX_CREDIT, "year", (long) day.getYear(), "grade", pick("A", "B", "M", "C", "D"), "published", day);
            case 2 -> Given.fact(ELECTRICITY, "month", month, "used_kwh", number(9_000), "overdue_days", number(40));
            case 3 -> Given.fact(SOCIAL_INSURANCE, "month", month, "insured_persons", number(30), "paid", pick("paid", "late", "unpaid"));
            case 4 -> Given.fact(ENFORCEMENT, "case_number", "c" + number(9), "filed", day, "status", pick("open", "fulfilled"),
                    "claimed_fen", number(9_999_999));
            case 5 -> Given.fact(PENALTY, "document_number", "p" + number(9), "decided", day, "severity",
                    pick("minor", "general", "serious"));
            case 6 -> Given.fact(HONOUR, "title", "荣誉", "document_number", "h" + number(9), "level",
                    pick("national", "municipal", "district"), "granted", day);
            default -> Given.invoice(random.nextBoolean() ? INVOICE_OUT : INVOICE_IN, "n" + number(9_999), day.toString(),
                    "o" + number(12), number(2_000_000) - 100_000, random.nextInt(9) == 0 ? "void" : "valid");
        };
    }

    private long number(int bound) {
        return random.nextInt(bound);
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
