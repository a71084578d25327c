package huirong.app.supervision;

import huirong.app.access.Organisations;
import huirong.app.membership.Members;
import huirong.app.membership.Zone;
import huirong.app.web.sheet.Sheet;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts names to the rows behind a figure; firms' names are public, who did what is for those who may see the rows. */
@Component
class BehindRows {
    private static final int BATCH = 500;

    private final IndicatorStore indicators;
    private final Members members;
    private final Organisations organisations;
    private final MessageSource messages;

    BehindRows(IndicatorStore indicators, Members members, Organisations organisations, MessageSource messages) {
        this.indicators = indicators;
        this.members = members;
        this.organisations = organisations;
        this.messages = messages;
    }

    List<ShownRow> shown(List<BehindRow> rows, Locale locale) {
        List<String> about = rows.stream().map(BehindRow::firm).filter(Objects::nonNull).distinct().toList();
        Map<String, String> firms = members.names(about);
        Map<String, String> codes = members.codes(about);
        return rows.stream()
                .map(row -> new ShownRow(
                        row.day(),
                        row.firm() == null ? null : firms.getOrDefault(row.firm(), row.firm()),
                        row.firm() == null ? null : codes.get(row.firm()),
                        organisation(row.organisation(), locale),
                        row.fen(),
                        "en".equals(locale.getLanguage()) ? row.batchEnglish() : row.batchChinese()))
                .toList();
    }

    List<MonthRow> months(Zone zone, Indicator indicator, Locale locale) {
        return indicators.months(zone, indicator).stream()
                .map(row -> new MonthRow(
                        row.month(), organisation(row.organisation(), locale), row.firms(), row.cases(), row.fen()))
                .toList();
    }

    void write(Zone zone, Indicator indicator, Locale locale, Sheet sheet) throws IOException {
        sheet.row(List.of("day", "firm", "code", "organisation", "yuan", "batch").stream()
                .map(column -> messages.getMessage("behind." + column, null, locale))
                .collect(Collectors.toList()));
        String after = null;
        List<BehindRow> batch;
        do {
            batch = indicators.rows(zone, indicator, null, after, BATCH);
            for (ShownRow row : shown(batch, locale)) {
                sheet.row(Arrays.asList(
                        row.day(),
                        row.name(),
                        row.code(),
                        row.organisation(),
                        row.fen() == null ? null : Sheet.yuan(row.fen()),
                        row.batch()));
            }
            if (!batch.isEmpty()) after = batch.getLast().ref();
        } while (batch.size() == BATCH);
    }

    private @Nullable String organisation(@Nullable String code, Locale locale) {
        if (code == null) return null;
        return organisations.name(code, locale.getLanguage());
    }
}
