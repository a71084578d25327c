package huirong.app.access;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The security administrator's page. Each act here may be repeated without harm; a link is shown once, after the act. */
@Controller
class SecurityPages {
    private static final String ACCOUNT = "/security/accounts/{ref}";

    private final Guards guards;

    SecurityPages(Guards guards) {
        this.guards = guards;
    }

    @GetMapping("/security")
    String security(Actor actor, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("guarded", guards.accounts(actor, q));
        model.addAttribute("q", q);
        return "access/security";
    }

    @PostMapping(ACCOUNT + "/confirmation")
    String confirm(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        guards.confirm(actor, ref);
        return done("confirmed", after);
    }

    @PostMapping(ACCOUNT + "/unlocking")
    String unlock(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        guards.unlock(actor, ref);
        return done("unlocked", after);
    }

    @PostMapping(ACCOUNT + "/sessions-end")
    String endSessions(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        guards.endSessions(actor, ref);
        return done("ended", after);
    }

    @PostMapping(ACCOUNT + "/factor-reset")
    String resetFactor(Actor actor, @PathVariable String ref, RedirectAttributes after) {
        String link = guards.resetFactor(actor, ref);
        after.addFlashAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath().path(link).toUriString());
        return done("reset", after);
    }

    private static String done(String what, RedirectAttributes after) {
        after.addFlashAttribute("done", what);
        return "redirect:/security";
    }
}
