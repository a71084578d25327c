package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.publicity.Objection;
import huirong.app.compensation.publicity.Objections;
import huirong.app.web.Typed;
import huirong.core.fund.ClaimEvent;
import huirong.core.fund.ClaimState;
import huirong.core.fund.FundTables;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is said against a claim while it is public: recorded by one person of the fund's office, answered by another. */
@Controller
class ObjectionPages {
    private final ClaimMoves moves;
    private final Objections objections;
    private final FundOffices offices;
    private final Attempts attempts;
    private final ClaimPage page;

    ObjectionPages(ClaimMoves moves, Objections objections, FundOffices offices, Attempts attempts, ClaimPage page) {
        this.moves = moves;
        this.objections = objections;
        this.offices = offices;
        this.attempts = attempts;
        this.page = page;
    }

    @PostMapping("/claims/{ref}/objections")
    ModelAndView record(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Maker maker = actor.maker(Kind.FUND_OFFICE, "claim.object");
        offices.own(actor, moves.visible(actor, ref).zone());
        Typed typed = new Typed();
        String said = typed.words("words", words, 400);
        if (typed.sound())
            attempts.once(maker.actor(), key, "claim.object", "claim " + ref, "fund office", said, () -> {
                        if (moves.locked(ref).state() != ClaimState.PUBLISHED) return Optional.of(ClaimRefusal.MOVE);
                        objections.record(maker.actor(), ref, key, said);
                        return Optional.<ClaimRefusal>empty();
                    })
                    .ifPresent(why -> typed.fault("words", why.code()));
        return page.after(actor, ref, words, typed, model);
    }

    /** @param upheld whether the claim is reviewed anew because of it */
    @PostMapping("/claims/{ref}/objections/{objection}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable String ref,
            @PathVariable String objection,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "false") boolean upheld,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Checker checker = actor.checker(Kind.FUND_OFFICE, "claim.answer");
        offices.own(actor, moves.visible(actor, ref).zone());
        Typed typed = new Typed();
        String said = typed.words("words", words, 400);
        if (typed.sound())
            attempts.once(
                            actor, key, "claim.answer", "claim " + ref, "fund office", List.of(objection, said, upheld),
                            () -> answered(checker.actor(), ref, objection, upheld, said))
                    .ifPresent(why -> typed.fault("words", why.code()));
        return page.after(actor, ref, words, typed, model);
    }

    private Optional<ClaimRefusal> answered(Actor by, String ref, String objection, boolean upheld, String words) {
        Claim claim = moves.locked(ref);
        Objection found =
                objections.find(ref, objection).orElseThrow(() -> new NotVisible("objection " + objection));
        if (found.upheld() != null) return Optional.of(ClaimRefusal.MOVE);
        if (found.recordedAccount().equals(by.account())) return Optional.of(ClaimRefusal.SAME_PERSON);
        objections.answer(by, objection, upheld, words);
        if (upheld)
            FundTables.CLAIM.after(claim.state(), ClaimEvent.REOPEN)
                    .ifPresent(to -> moves.moved(ref, ClaimEvent.REOPEN, to, by, words));
        return Optional.empty();
    }
}
