package huirong.app.compensation.filing;

import huirong.app.compensation.support.SupportWords;
import huirong.app.membership.FirmLists;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.app.web.piece.FitLine;
import huirong.core.fund.CriterionLine;
import huirong.core.fund.FilingCriterion.Unit;
import huirong.core.request.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Criteria of a filing in the words of the page. */
@Component
public class CriterionWords {
    private final Messages messages;
    private final Figures figures;
    private final SupportWords supports;
    private final FirmLists lists;

    CriterionWords(Messages messages, Figures figures, SupportWords supports, FirmLists lists) {
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
                ? messages.say("criterion.unknown." + code)
                : messages.say("criterion.required." + code, figure(unit, code, line.required(), declared));
        return new FitLine(
                line.met() ? "fits" : line.required() == null ? "unknown" : "not",
                messages.say("criterion." + code),
                line.required() == null && line.found().isEmpty() && line.figure() == 0
                        ? messages.say("criterion.none")
                        : found(line, code, declared),
                required,
                null,
                null);
    }

    private String found(CriterionLine line, String code, Declared declared) {
        List<String> found = line.found();
        if (found.isEmpty()) return figure(line.criterion().unit(), code, line.figure(), declared);
        return switch (line.criterion()) {
            case RENEWAL -> messages.say("criterion.renewal.of", Long.toString(line.figure()), found.getFirst());
            case TRADE -> trade(found.getFirst());
            case USE -> purpose(Purpose.valueOf(found.getFirst()));
            case NEGATIVE_LIST, WHITE_LIST, KEY_LIST -> listings(found);
            default -> messages.say("criterion.unit.count.found", figures.count(line.figure()), supports.of(found));
        };
    }

    private String listings(List<String> refs) {
        return lists.find(refs).stream()
                .map(listing -> messages.say("criterion.listing", figures.day(listing.from()), listing.basis()))
                .collect(Collectors.joining(messages.say("support.and")));
    }

    private String trade(String code) {
        String name = messages.orElse("industry." + code.substring(1, 3), "");
        return name.isEmpty() ? code : messages.say("industry.named", name, code);
    }

    private String purpose(Purpose purpose) {
        boolean english = messages.language().equals("en");
        return english ? purpose.words().english() : purpose.words().chinese();
    }

    private String figure(Unit unit, String code, long figure, Declared declared) {
        return switch (unit) {
            case FEN -> messages.say("criterion.unit.fen", figures.wan(figure));
            case MONTHS -> messages.say("criterion.unit.months", Long.toString(figure));
            case BASIS_POINTS -> messages.say("criterion.unit.rate", figures.rate(Math.toIntExact(figure)));
            case SHARE -> messages.say("criterion.unit.share", figures.rate(Math.toIntExact(figure)));
            case DAY -> figures.day(LocalDate.ofEpochDay(figure));
            case TIMES -> messages.say("criterion.unit.times", Long.toString(figure));
            case COUNT -> messages.say("criterion.unit.count", figures.count(figure));
            case YES -> messages.say(
                    (figure == 1 ? "criterion.yes." : "criterion.no.") + code,
                    messages.say("filing.size." + declared.size()),
                    messages.say("filing.security." + declared.security()));
        };
    }
}
