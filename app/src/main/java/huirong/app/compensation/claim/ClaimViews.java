package huirong.app.compensation.claim;

import huirong.app.access.Organisations;
import huirong.app.membership.Members;
import huirong.app.web.Figures;
import huirong.app.web.Messages;
import huirong.app.web.piece.Proposal;
import huirong.app.web.piece.Step;
import huirong.core.fund.ClaimEvent;
import huirong.core.fund.payout.Payout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A claim in the words of its pages. */
@Component
class ClaimViews {
    private final Members members;
    private final Organisations organisations;
    private final Messages messages;
    private final Figures figures;

    ClaimViews(
            Members members, Organisations organisations, Messages messages, Figures figures) {
        this.members = members;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
    }

    String firm(String ref) {
        return members.name(ref);
    }

    String organisation(String code) {
        return organisations.name(code, messages.language());
    }

    List<Step> steps(List<ClaimStep> steps) {
        return steps.reversed().stream()
                .map(step -> new Step(
                        "done",
                        messages.say("claim.event." + step.event()),
                        figures.minute(step.at()),
                        (step.organisation().isEmpty() ? "" : step.person() + " · " + organisation(step.organisation()))
                                + (step.words().isEmpty() ? "" : messages.say("claim.said", step.words()))))
                .toList();
    }

    /** The words with which it was sent back, or with which it was proposed to pay nothing, whichever is newer. */
    @Nullable String answer(List<ClaimStep> steps) {
        return steps.reversed().stream()
                .filter(step -> step.event().equals(ClaimEvent.SEND_BACK.name())
                        || step.event().equals(ClaimEvent.OPPOSE.name()))
                .map(ClaimStep::words)
                .findFirst()
                .orElse(null);
    }

    /** What was frozen, beside what the figures are now. */
    Proposal proposal(Payout frozen, Payout now, List<ClaimStep> steps) {
        ClaimStep proposed = last(steps, ClaimEvent.PROPOSE).orElseThrow();
        List<Proposal.Figure> lines = new ArrayList<>();
        lines.add(figure("claim.loss", now.baseFen(), frozen.baseFen()));
        for (int i = 0; i < frozen.caps().size(); i++)
            lines.add(figure(Sheets.name(frozen.caps().get(i)), now.caps().get(i).fen(), frozen.caps().get(i).fen()));
        lines.add(figure("claim.payout", now.fen(), frozen.fen()));
        return new Proposal(proposed.person(), figures.minute(proposed.at()), lines);
    }

    private Proposal.Figure figure(String name, long now, long frozen) {
        return new Proposal.Figure(
                messages.say(name), messages.say("claim.yuan", figures.yuan(now)), messages.say("claim.yuan", figures.yuan(frozen)));
    }

    static Optional<ClaimStep> last(List<ClaimStep> steps, ClaimEvent event) {
        return steps.reversed().stream()
                .filter(step -> step.event().equals(event.name()))
                .findFirst();
    }
}
