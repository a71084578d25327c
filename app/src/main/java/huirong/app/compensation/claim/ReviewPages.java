package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.Organisation.Kind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the fund's office decides on a claim with words: papers checked, proposed, agreed, sent back, opposed, reopened. */
@Controller
class ReviewPages {
    private final Claims claims;
    private final Reviews reviews;
    private final ClaimPage page;

    ReviewPages(Claims claims, Reviews reviews, ClaimPage page) {
        this.claims = claims;
        this.reviews = reviews;
        this.page = page;
    }

    @PostMapping("/claims/{ref}/check")
    ModelAndView check(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Maker maker = maker(actor, ref, "claim.check");
        return page.said(actor, ref, words, model, said -> reviews.check(maker, ref, key, said));
    }

    @PostMapping("/claims/{ref}/sending-back")
    ModelAndView sendBack(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Maker maker = maker(actor, ref, "claim.send-back");
        return page.said(actor, ref, words, model, said -> reviews.sendBack(maker, ref, key, said));
    }

    @PostMapping("/claims/{ref}/proposal")
    ModelAndView propose(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Maker maker = maker(actor, ref, "claim.propose");
        return page.said(actor, ref, words, model, said -> reviews.propose(maker, ref, key, said));
    }

    @PostMapping("/claims/{ref}/agreement")
    ModelAndView agree(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Checker checker = checker(actor, ref, "claim.agree");
        return page.said(actor, ref, words, model, said -> reviews.agree(checker, ref, key, said));
    }

    @PostMapping("/claims/{ref}/reopening")
    ModelAndView reopen(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Maker maker = maker(actor, ref, "claim.reopen");
        return page.said(actor, ref, words, model, said -> reviews.reopen(maker, ref, key, said));
    }

    @PostMapping("/claims/{ref}/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Checker checker = checker(actor, ref, "claim.return");
        return page.said(actor, ref, words, model, said -> reviews.giveBack(checker, ref, key, said));
    }

    @PostMapping("/claims/{ref}/opposition")
    ModelAndView oppose(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Maker maker = maker(actor, ref, "claim.oppose");
        return page.said(actor, ref, words, model, said -> reviews.oppose(maker, ref, key, said));
    }

    @PostMapping("/claims/{ref}/declination")
    ModelAndView decline(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        Checker checker = checker(actor, ref, "claim.decline");
        return page.done(actor, ref, model, reviews.decline(checker, ref, key));
    }

    private Maker maker(Actor actor, String ref, String act) {
        claims.visible(actor, ref);
        return actor.maker(Kind.FUND_OFFICE, act);
    }

    private Checker checker(Actor actor, String ref, String act) {
        claims.visible(actor, ref);
        return actor.checker(Kind.FUND_OFFICE, act);
    }
}
