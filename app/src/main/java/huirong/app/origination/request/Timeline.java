package huirong.app.origination.request;

import huirong.app.web.piece.Step;
import huirong.core.request.AskEvent;
import huirong.core.request.AskState;
import huirong.core.request.RefusalReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened with one bank and who acts next. The firm is shown what concerns it; what passes between the bank's two
 * officers is shown to the bank only.
 */
public final class Timeline {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Ask ask;
    private final Wording.In words;
    private final boolean inner;
    private final List<Step> steps = new ArrayList<>();

    private Timeline(Ask ask, Wording.In words, boolean inner) {
        this.ask = ask;
        this.words = words;
        this.inner = inner;
    }

    /** @param inner true for the bank's own people */
    public static List<Step> of(
            Ask ask, List<huirong.app.origination.request.Step> happened, Wording.In words, boolean inner) {
        Timeline timeline = new Timeline(ask, words, inner);
        happened.forEach(timeline::past);
        timeline.next();
        return timeline.steps;
    }

    private void past(huirong.app.origination.request.Step step) {
        AskEvent event = step.event();
        if (!inner && (event == AskEvent.PROPOSE || event == AskEvent.RETURN)) return;
        String name = event == null ? "FILE" : event.name();
        boolean stops = event == AskEvent.DECLINE || event == AskEvent.REFUSE || event == AskEvent.WITHDRAW
                || event == AskEvent.GIVE_UP;
        String title = inner ? words.say("step.by", words.say("step." + name), step.person()) : words.say("step." + name);
        steps.add(new Step(stops ? "stopped" : "done", title, words.minute(step.at()), said(step)));
    }

    private @Nullable String said(huirong.app.origination.request.Step step) {
        StringBuilder said = new StringBuilder();
        boolean saidElsewhere = !inner && step.event() == AskEvent.REFUSE;
        Optional.ofNullable(saidElsewhere ? null : step.reason()).flatMap(RefusalReason::of).ifPresent(reason ->
                said.append(words.say("step.reason", words.of(reason.words()))));
        if (!step.words().isEmpty() && !saidElsewhere) said.append(step.words());
        if (late(step)) said.append(words.say("step.late"));
        return said.isEmpty() ? null : said.toString();
    }

    private boolean late(huirong.app.origination.request.Step step) {
        LocalDate due = step.event() == AskEvent.ACCEPT || step.event() == AskEvent.DECLINE
                ? ask.acceptBy()
                : step.event() == AskEvent.GRANT || step.event() == AskEvent.REFUSE ? ask.decideBy() : null;
        return due != null && day(step.at()).isAfter(due);
    }

    private void next() {
        String bank = words.organisation(ask.bank());
        switch (ask.state()) {
            case FILED -> {
                due("next.accept", bank, ask.acceptBy());
                then("next.decide.then");
            }
            case ACCEPTED, PROPOSED -> {
                due(inner && ask.state() == AskState.PROPOSED ? "next.check" : "next.decide", bank, ask.decideBy());
                then("next.sign.then");
            }
            case GRANTED -> {
                steps.add(new Step("now", words.say("next.sign", bank), null, words.say(inner ? "next.sign.how.inner" : "next.sign.how")));
                then("next.draw.then");
            }
            case CONTRACTED -> then("next.draw.then");
            case DECLINED, REFUSED, WITHDRAWN, GIVEN_UP -> {}
        }
    }

    private void due(String key, String bank, @Nullable LocalDate by) {
        if (by == null) return;
        Wording.Deadline deadline = words.deadline(by);
        steps.add(new Step(
                "now",
                words.say(key, bank),
                words.say("next.by", words.weekday(by), deadline.words()),
                inner && ask.state() != AskState.FILED ? words.say("next.missed") : null));
    }

    private void then(String key) {
        steps.add(new Step("next", words.say(key), null, null));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(SHANGHAI).toLocalDate();
    }
}
