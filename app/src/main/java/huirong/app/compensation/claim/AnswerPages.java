package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.Organisation.Kind;
import huirong.app.web.Typed;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers to a claim other than a payment: sent back to the bank and stated anew, or declined by two persons. */
@Controller
class AnswerPages {
    private final Claims claims;
    private final ClaimPage page;

    AnswerPages(Claims claims, ClaimPage page) {
        this.claims = claims;
        this.page = page;
    }

    @PostMapping("/claims/{ref}/sending-back")
    ModelAndView sendBack(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        claims.visible(actor, ref);
        Maker maker = actor.maker(Kind.FUND_OFFICE, "claim.send-back");
        return done(actor, ref, words, model, said -> claims.sendBack(maker, ref, key, said));
    }

    @PostMapping("/claims/{ref}/restatement")
    ModelAndView restate(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        claims.visible(actor, ref);
        Maker maker = actor.maker(Kind.BANK, "claim.restate");
        return done(actor, ref, words, model, said -> claims.restate(maker, ref, key, said));
    }

    @PostMapping("/claims/{ref}/opposition")
    ModelAndView oppose(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        claims.visible(actor, ref);
        Maker maker = actor.maker(Kind.FUND_OFFICE, "claim.oppose");
        return done(actor, ref, words, model, said -> claims.oppose(maker, ref, key, said));
    }

    @PostMapping("/claims/{ref}/declination")
    ModelAndView decline(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        claims.visible(actor, ref);
        Typed typed = new Typed();
        claims.decline(actor.checker(Kind.FUND_OFFICE, "claim.decline"), ref, key)
                .ifPresent(why -> typed.fault("claim", why.code()));
        return page.after(actor, ref, "", typed, model);
    }

    private ModelAndView done(
            Actor actor, String ref, String words, Model model, Function<String, Optional<ClaimRefusal>> act) {
        Typed typed = new Typed();
        String said = typed.words("words", words, 400);
        if (typed.sound()) act.apply(said).ifPresent(why -> typed.fault("words", why.code()));
        return page.after(actor, ref, words, typed, model);
    }
}
