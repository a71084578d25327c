package huirong.app.intake;

import huirong.app.intake.rows.Cells;
import huirong.core.fact.CatalogueItem;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to read a delivered file: which item, how it is written, which column is which field.
 *
 * @param asOf the day through which the source answers; empty means the day of receipt
 * @param answersForAll whether a firm that the file doesn't name has nothing; else it answers for those it names only
 * @param dates pattern of date columns
 * @param scheme identifier scheme of the subjects
 * @param subject column of the identifier
 * @param missing spellings that mean "no value"
 * @param fields by field name of the item
 */
record Manifest(
        CatalogueItem item,
        Charset encoding,
        Optional<LocalDate> asOf,
        boolean answersForAll,
        String dates,
        String scheme,
        String subject,
        Set<String> missing,
        Map<String, Column> fields) {

    /** Identifier schemes: social credit code, former registration number, organisation code, case number. */
    static final Set<String> SCHEMES = Set.of("uscc", "regno", "orgcode", "case");

    /**
     * Where a field's value comes from.
     *
     * @param column name of the column, or null if the manifest itself gives the value
     * @param value the value for all rows, or null
     * @param codes what spellings in the file mean, by spelling
     */
    record Column(@Nullable String column, @Nullable String value, Cells.Unit unit, Map<String, String> codes) {}

    /** All columns the file must have. */
    List<String> columns() {
        return Stream.concat(
                        Stream.of(subject),
                        fields.values().stream().map(Column::column).filter(Objects::nonNull))
                .distinct()
                .toList();
    }
}
