package huirong.core.pricing;

import huirong.core.fact.JsonFields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One quotation of the loan prime rate (贷款市场报价利率, LPR), which a loan's rate is counted from in basis points.
 *
 * <p>Source: the National Interbank Funding Center publishes it on the 20th of each month, or on the next working day
 * (中国人民银行公告〔2019〕第15号). The table in {@code huirong/rules/lpr.json} names the days on which a figure changed.
 *
 * @param published the day it was published
 * @param oneYear for one year
 * @param fiveYears for five years and more
 */
public record Lpr(LocalDate published, AnnualRate oneYear, AnnualRate fiveYears) {
    private static final int LONG_TERM_MONTHS = 60;
    private static final JsonFields TABLE = table("/huirong/rules/lpr.json").only("checkedThrough", "source", "changes");
    private static final List<Lpr> NEWEST_FIRST = TABLE.objects("changes").stream()
            .map(Lpr::read)
            .sorted(Comparator.comparing(Lpr::published).reversed())
            .toList();

    /** The last publication that was compared with the table; a later one may differ. */
    public static final LocalDate CHECKED_THROUGH = LocalDate.parse(TABLE.text("checkedThrough"));

    /**
     * The quotation for a contract signed on a day: the last one published before it, as loan contracts have it (合同签订日前一个工作日).
     *
     * @return empty up to 2019-08-20, when the first was published
     */
    public static Optional<Lpr> before(LocalDate day) {
        return NEWEST_FIRST.stream().filter(lpr -> lpr.published.isBefore(day)).findFirst();
    }

    /** The rate for a term: below five years banks count from the one-year rate. */
    public AnnualRate forMonths(int months) {
        return months < LONG_TERM_MONTHS ? oneYear : fiveYears;
    }

    private static Lpr read(JsonFields row) {
        row.only("published", "oneYear", "fiveYears");
        return new Lpr(
                LocalDate.parse(row.text("published")),
                new AnnualRate(Math.toIntExact(row.number("oneYear"))),
                new AnnualRate(Math.toIntExact(row.number("fiveYears"))));
    }

    private static JsonFields table(String path) {
        try (InputStream in = Objects.requireNonNull(Lpr.class.getResourceAsStream(path), path)) {
            return JsonFields.of(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
