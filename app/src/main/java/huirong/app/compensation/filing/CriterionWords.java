package huirong.app.compensation.filing;

import huirong.app.compensation.support.SupportWords;
import huirong.app.membership.FirmLists;
import huirong.app.web.Figures;
import huirong.app.web.piece.FitLine;
import huirong.core.fund.CriterionLine;
import huirong.core.fund.FilingCriterion.Unit;
import huirong.core.request.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Criteria of a filing in the words of the page. */
@Component
public class CriterionWords {
    private final MessageSource messages;
    private final Figures figures;
    private final SupportWords supports;
    private final FirmLists lists;

    CriterionWords(MessageSource messages, Figures figures, SupportWords supports, FirmLists lists) {
        this.supports = supports;
        this.lists = lists;
        this.messages = messages;
        this.figures = figures;
    }

    /** @param declared what the bank says of the loan, so that a line names it */
    public List<FitLine> of(List<CriterionLine> lines, Declared declared) {
        return lines.stream().map(line -> line(line, declared)).toList();
    }

    private FitLine line(CriterionLine line, Declared declared) {
        String code = line.criterion().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Unit unit = line.criterion().unit();
        String required = line.required() == null
                ? say("criterion.unknown." + code)
                : say("criterion.required." + code, figure(unit, code, line.required(), declared));
        return new FitLine(
                line.met() ? "fits" : line.required() == null ? "unknown" : "not",
                say("criterion." + code),
                line.required() == null && line.found().isEmpty() && line.figure() == 0
                        ? say("criterion.none")
                        : found(line, code, declared),
                required,
                null,
                null);
    }

    private String found(CriterionLine line, String code, Declared declared) {
        List<String> found = line.found();
        if (found.isEmpty()) return figure(line.criterion().unit(), code, line.figure(), declared);
        return switch (line.criterion()) {
            case RENEWAL -> say("criterion.renewal.of", Long.toString(line.figure()), found.getFirst());
            case TRADE -> trade(found.getFirst());
            case USE -> purpose(Purpose.valueOf(found.getFirst()));
            case NEGATIVE_LIST, WHITE_LIST -> listings(found);
            default -> say("criterion.unit.count.found", figures.count(line.figure()), supports.of(found));
        };
    }

    private String listings(List<String> refs) {
        return lists.find(refs).stream()
                .map(listing -> say("criterion.listing", figures.day(listing.from()), listing.basis()))
                .collect(Collectors.joining(say("support.and")));
    }

    private String trade(String code) {
        String name = messages.getMessage("industry." + code.substring(1, 3), null, "", LocaleContextHolder.getLocale());
        return name == null || name.isEmpty() ? code : say("industry.named", name, code);
    }

    private static String purpose(Purpose purpose) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return english ? purpose.words().english() : purpose.words().chinese();
    }

    private String figure(Unit unit, String code, long figure, Declared declared) {
        return switch (unit) {
            case FEN -> say("criterion.unit.fen", figures.wan(figure));
            case MONTHS -> say("criterion.unit.months", Long.toString(figure));
            case BASIS_POINTS -> say("criterion.unit.rate", figures.rate(Math.toIntExact(figure)));
            case SHARE -> say("criterion.unit.share", figures.rate(Math.toIntExact(figure)));
            case DAY -> figures.day(LocalDate.ofEpochDay(figure));
            case TIMES -> say("criterion.unit.times", Long.toString(figure));
            case COUNT -> say("criterion.unit.count", figures.count(figure));
            case YES -> say(
                    (figure == 1 ? "criterion.yes." : "criterion.no.") + code,
                    say("filing.size." + declared.size()),
                    say("filing.security." + declared.security()));
        };
    }

    private String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
