package huirong.app.creditfile.view;

import huirong.app.web.Figures;
import huirong.core.fact.Catalogue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;

/**
 * What one organisation read of a file on one day on one basis for one purpose, in the words of a page: an officer who opens
 * a case page by page is one line, each opening behind it. Persons are not named: the organisation answers for its people.
 *
 * @param day in words
 * @param span from the first opening to the last; empty if there was one only
 * @param items names of the non-public items that were read in any of them
 * @param times each opening, newest first
 */
public record ReadGroup(
        String day, String span, String organisation, String basis, String purpose, List<String> items, List<Once> times) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** One opening, and which items it read. */
    public record Once(String at, List<String> items) {}

    private record Alike(LocalDate day, String organisation, String basis, String purpose) {}

    /**
     * The group with the newest read first.
     *
     * @param reads newest first
     * @param names from an organisation's code to its name
     */
    public static List<ReadGroup> of(
            List<FileRead> reads, UnaryOperator<String> names, MessageSource messages, Figures figures, Locale locale) {
        Map<Alike, List<FileRead>> alike = new LinkedHashMap<>();
        for (FileRead read : reads)
            alike.computeIfAbsent(
                            new Alike(
                                    LocalDate.ofInstant(read.at(), SHANGHAI),
                                    read.organisation(),
                                    read.basis().replaceFirst(":.*", ""),
                                    read.purpose(messages, locale)),
                            first -> new ArrayList<>())
                    .add(read);
        return alike.entrySet().stream()
                .map(group -> new ReadGroup(
                        figures.day(group.getKey().day()),
                        span(group.getValue(), messages, locale),
                        names.apply(group.getKey().organisation()),
                        messages.getMessage("basis." + group.getKey().basis(), null, locale),
                        group.getKey().purpose(),
                        items(group.getValue(), locale),
                        group.getValue().stream()
                                .map(read -> new Once(figures.minute(read.at()), items(List.of(read), locale)))
                                .toList()))
                .toList();
    }

    private static String span(List<FileRead> reads, MessageSource messages, Locale locale) {
        if (reads.size() == 1) return "";
        String first = clock(reads.getLast());
        String last = clock(reads.getFirst());
        if (first.equals(last)) return first;
        return String.valueOf(messages.getMessage("reads.span", new Object[] {first, last}, "", locale));
    }

    private static String clock(FileRead read) {
        return LocalTime.ofInstant(read.at(), SHANGHAI).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static List<String> items(List<FileRead> reads, Locale locale) {
        TreeSet<String> codes = new TreeSet<>();
        reads.forEach(read -> codes.addAll(read.items()));
        boolean english = "en".equals(locale.getLanguage());
        return codes.stream()
                .map(code -> Catalogue.item(code)
                        .map(item -> english ? item.english() : item.chinese())
                        .orElse(code))
                .toList();
    }
}
