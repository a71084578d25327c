package huirong.app.creditfile.pages;

import huirong.app.creditfile.objection.Objection;
import huirong.app.creditfile.objection.Objections;
import huirong.app.web.Figures;
import huirong.app.web.piece.FirmNotice;
import huirong.app.web.piece.FirmNotices;
import huirong.core.fact.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells a firm on its home what became of its objections. */
@Component
class ObjectionNotices implements FirmNotices {
    private final Objections objections;
    private final MessageSource messages;
    private final Figures figures;
    private final Clock clock;

    ObjectionNotices(Objections objections, MessageSource messages, Figures figures, Clock clock) {
        this.objections = objections;
        this.messages = messages;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public List<FirmNotice> of(String firm) {
        Phrases phrases = new Phrases(messages, figures, LocaleContextHolder.getLocale());
        return objections.answered(firm, LocalDate.now(clock).minusDays(DAYS)).stream()
                .map(objection -> notice(objection, phrases))
                .toList();
    }

    private static FirmNotice notice(Objection objection, Phrases phrases) {
        return new FirmNotice(
                false,
                Objects.requireNonNull(objection.answeredOn()),
                phrases.say(
                        "objection.notice", phrases.item(Catalogue.item(objection.item()).orElseThrow())),
                phrases.say("objection.state." + objection.state()),
                "/objections/" + objection.ref(),
                phrases.say("objection.notice.action"));
    }
}
