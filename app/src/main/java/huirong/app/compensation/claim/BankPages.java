package huirong.app.compensation.claim;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.compensation.paper.ClaimPapers;
import huirong.app.web.Typed;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What a bank does on its claim: papers, what was missing, an appeal or none. */
@Controller
class BankPages {
    private final Claims claims;
    private final Reviews reviews;
    private final ClaimPapers papers;
    private final ClaimPage page;

    BankPages(Claims claims, Reviews reviews, ClaimPapers papers, ClaimPage page) {
        this.claims = claims;
        this.reviews = reviews;
        this.papers = papers;
        this.page = page;
    }

    @PostMapping("/claims/{ref}/papers")
    ModelAndView add(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @ModelAttribute PaperForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        Maker maker = bank(actor, ref, "claim.paper");
        Typed typed = new Typed();
        form.read(file, typed)
                .flatMap(paper -> claims.add(maker, ref, key, paper))
                .ifPresent(why -> typed.fault("documents", why.code()));
        model.addAttribute("form", form);
        return page.after(actor, ref, "", typed, model);
    }

    @GetMapping("/claims/{ref}/papers/{no}")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable String ref, @PathVariable int no) {
        claims.visible(actor, ref);
        byte[] body = papers.body(ref, no).orElseThrow(() -> new NotVisible("claim " + ref));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("claim-" + ref + "-" + no).build().toString())
                .body(body);
    }

    @PostMapping("/claims/{ref}/restatement")
    ModelAndView restate(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Maker maker = bank(actor, ref, "claim.restate");
        return page.said(actor, ref, words, model, said -> claims.restate(maker, ref, key, said));
    }

    /** The final loss of a claim that was paid in advance: the bank states it, or the fund's office finds that its days are over. */
    @PostMapping("/claims/{ref}/final-loss")
    ModelAndView finalise(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        claims.visible(actor, ref);
        Maker maker = actor.maker(actor.of(Kind.BANK) ? Kind.BANK : Kind.FUND_OFFICE, "claim.finalise");
        return page.said(actor, ref, words, model, said -> claims.finalise(maker, ref, key, said));
    }

    @PostMapping("/claims/{ref}/appeal")
    ModelAndView appeal(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Maker maker = bank(actor, ref, "claim.appeal");
        return page.said(actor, ref, words, model, said -> claims.appeal(maker, ref, key, said));
    }

    /** Ends a declined claim: the bank does without an appeal, or the fund's office finds that its days are over. */
    @PostMapping("/claims/{ref}/closing")
    ModelAndView close(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        claims.visible(actor, ref);
        Maker maker = actor.maker(actor.of(Kind.BANK) ? Kind.BANK : Kind.FUND_OFFICE, "claim.close");
        return page.done(actor, ref, model, reviews.close(maker, ref, key));
    }

    private Maker bank(Actor actor, String ref, String act) {
        claims.visible(actor, ref);
        return actor.maker(Kind.BANK, act);
    }
}
