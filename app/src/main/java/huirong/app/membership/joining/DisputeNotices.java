package huirong.app.membership.joining;

import huirong.app.membership.Membership;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.app.web.piece.FirmNotice;
import huirong.app.web.piece.FirmNotices;
import huirong.core.membership.MembershipEvent;
import huirong.core.membership.MembershipState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells whoever acts for a firm that another claims to: while the office has not ruled, and what it ruled. Who the other is
 * and what was said to the office stay there.
 */
@Component
class DisputeNotices implements FirmNotices {
    private final MembershipStore store;
    private final Messages messages;
    private final Figures figures;
    private final Clock clock;

    DisputeNotices(MembershipStore store, Messages messages, Figures figures, Clock clock) {
        this.store = store;
        this.messages = messages;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public List<FirmNotice> of(String firm) {
        return store.ofFirm(firm).stream().flatMap(this::notices).toList();
    }

    private Stream<FirmNotice> notices(Membership claim) {
        LocalDate since = LocalDate.now(clock).minusDays(DAYS);
        return store.steps(claim.ref()).stream()
                .filter(step -> step.event() == MembershipEvent.DISPUTE && claim.state() == MembershipState.DISPUTED
                        || step.event() == MembershipEvent.DISMISS && !day(step).isBefore(since))
                .map(this::notice);
    }

    private FirmNotice notice(Step step) {
        String key = step.event() == MembershipEvent.DISPUTE ? "dispute.notice.open" : "dispute.notice.dismissed";
        return new FirmNotice(
                step.event() == MembershipEvent.DISPUTE,
                day(step),
                messages.say(key),
                messages.say(key + ".words", figures.day(day(step))),
                "/join",
                messages.say("dispute.notice.action"));
    }

    private LocalDate day(Step step) {
        return LocalDate.ofInstant(step.at(), clock.getZone());
    }
}
