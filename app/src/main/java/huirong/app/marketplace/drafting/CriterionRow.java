package huirong.app.marketplace.drafting;

import huirong.app.web.FormNumbers;
import huirong.core.feature.CodeName;
import huirong.core.feature.Feature;
import huirong.core.feature.Features;
import huirong.core.matching.Comparison;
import huirong.core.matching.Criterion.OfFeature;
import huirong.core.matching.Criterion.OfPoints;
import huirong.core.matching.Criterion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * One line of the form about criteria, as typed.
 *
 * @param feature code of a feature, or {@code card:} and a card's
 * @param value in the unit pages show: 万元, per cent, months, points; codes separated by commas
 */
record CriterionRow(String feature, String comparison, String value) {
    static final CriterionRow BLANK = new CriterionRow("", Comparison.AT_LEAST.name(), "");

    private static final long WAN = 10_000;
    private static final long HUNDRED = 100;

    /** The lines that state something. */
    static List<CriterionRow> of(MultiValueMap<String, String> typed) {
        List<CriterionRow> rows = new ArrayList<>();
        int lines = Optional.ofNullable(typed.get("feature")).map(List::size).orElse(0);
        for (int i = 0; i < lines; i++) {
            CriterionRow row = new CriterionRow(
                    Rows.at(typed, "feature", i), Rows.at(typed, "comparison", i), Rows.at(typed, "value", i));
            if (!row.feature.isEmpty()) rows.add(row);
        }
        return rows;
    }

    static CriterionRow of(Criterion criterion) {
        return switch (criterion) {
            case OfPoints points -> new CriterionRow(
                    points.code(), Comparison.AT_LEAST.name(), FormNumbers.plain(points.atLeast()));
            case OfFeature of -> {
                Feature feature = Features.get(of.feature());
                String value = of.stated().stream()
                        .map(stated -> shown(feature, stated))
                        .collect(Collectors.joining(","));
                yield new CriterionRow(of.feature(), of.comparison().name(), value);
            }
        };
    }

    void put(MultiValueMap<String, String> typed) {
        typed.add("feature", feature);
        typed.add("comparison", comparison);
        typed.add("value", value);
    }

    /** Empty if it states no criterion. */
    Optional<Criterion> criterion() {
        try {
            if (feature.startsWith(OfPoints.PREFIX))
                return Optional.of(new OfPoints(feature.substring(OfPoints.PREFIX.length()), number(value, 1)));
            Comparison how = Comparison.valueOf(comparison);
            Feature declared = Features.get(feature);
            List<Long> stated = how == Comparison.NONE
                    ? List.of()
                    : Arrays.stream(value.split("[,，、]")).map(each -> read(declared, each.strip())).toList();
            return Optional.of(new OfFeature(feature, how, stated));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static long read(Feature feature, String word) {
        return switch (feature.unit()) {
            case COUNT, MONTHS, DAYS -> {
                long hundredths = number(word, 1);
                if (hundredths % HUNDRED != 0) throw new IllegalArgumentException(word);
                yield hundredths / HUNDRED;
            }
            case FEN -> number(word, WAN);
            case PER_TEN_THOUSAND, INDEX -> number(word, 1);
            case CODE -> {
                List<String> codes = feature.codes().stream().map(CodeName::code).toList();
                if (!codes.contains(word)) throw new IllegalArgumentException(word);
                yield codes.indexOf(word);
            }
        };
    }

    private static String shown(Feature feature, long stated) {
        return switch (feature.unit()) {
            case COUNT, MONTHS, DAYS -> Long.toString(stated);
            case FEN -> FormNumbers.plain(stated / WAN);
            case PER_TEN_THOUSAND, INDEX -> FormNumbers.plain(stated);
            case CODE -> feature.codes().get(Math.toIntExact(stated)).code();
        };
    }

    /** Hundredths of what is typed, so many times. */
    private static long number(String word, long times) {
        return Math.multiplyExact(
                FormNumbers.hundredths(word).orElseThrow(() -> new IllegalArgumentException(word)), times);
    }
}
