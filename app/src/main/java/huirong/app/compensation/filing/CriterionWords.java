package huirong.app.compensation.filing;

import huirong.app.compensation.support.SupportWords;
import huirong.app.web.Figures;
import huirong.app.web.piece.FitLine;
import huirong.core.fund.CriterionLine;
import huirong.core.fund.FilingCriterion.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    CriterionWords(MessageSource messages, Figures figures, SupportWords supports) {
        this.supports = supports;
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
                line.found().isEmpty()
                        ? figure(unit, code, line.figure(), declared)
                        : say("criterion.unit.count.found", figures.count(line.figure()), supports.of(line.found())),
                required,
                null,
                null);
    }

    private String figure(Unit unit, String code, long figure, Declared declared) {
        return switch (unit) {
            case FEN -> say("criterion.unit.fen", figures.wan(figure));
            case MONTHS -> say("criterion.unit.months", Long.toString(figure));
            case BASIS_POINTS -> say("criterion.unit.rate", figures.rate(Math.toIntExact(figure)));
            case SHARE -> say("criterion.unit.share", figures.rate(Math.toIntExact(figure)));
            case DAY -> figures.day(LocalDate.ofEpochDay(figure));
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
