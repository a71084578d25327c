package huirong.app.access;

import huirong.app.web.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The people of one organisation. A one-time link is shown on the page after the act that made it, and never again. */
@Controller
class AccountPages {
    private static final String PAGE = "/organisations/{code}";

    private final Organisations organisations;
    private final Accounts accounts;
    private final Clock clock;

    AccountPages(Organisations organisations, Accounts accounts, Clock clock) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String people(Actor actor, @PathVariable String code, Model model) {
        page(actor, code, model, new AccountForm("", "", code, Role.MEMBER.name(), ""), Map.of());
        return "access/people";
    }

    /** The office's number, not a person's. */
    @PostMapping(PAGE + "/phone")
    ModelAndView phone(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String phone, Model model) {
        if (organisations.phone(actor, code, Typed.plain(phone))) return new ModelAndView("redirect:/organisations/" + code);
        page(actor, code, model, new AccountForm("", "", code, Role.MEMBER.name(), ""), Map.of("phone", "organisation.phone"));
        model.addAttribute("phone", phone);
        return new ModelAndView("access/people", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PAGE + "/accounts")
    ModelAndView create(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String login,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String validTo,
            Model model,
            RedirectAttributes after) {
        AccountForm form = new AccountForm(login, name, code, role, validTo);
        Map<String, String> faults = form.faults();
        if (faults.isEmpty()) {
            NewAccount account = form.account();
            switch (accounts.create(actor, account)) {
                case Opening.Opened opened -> {
                    return shown(code, opened.link(), account.name(), after);
                }
                case Opening.Refused refused -> faults = Map.of(refused.field, refused.code);
            }
        }
        page(actor, code, model, form, faults);
        return new ModelAndView("access/people", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(PAGE + "/accounts/{ref}/link")
    ModelAndView renew(Actor actor, @PathVariable String code, @PathVariable String ref, RedirectAttributes after) {
        String link = accounts.renewLink(actor, ref);
        return shown(code, link, accounts.names(Set.of(ref)).getOrDefault(ref, ref), after);
    }

    @PostMapping(PAGE + "/accounts/{ref}/deactivation")
    String deactivate(Actor actor, @PathVariable String code, @PathVariable String ref) {
        accounts.deactivate(actor, ref);
        return "redirect:/organisations/" + code;
    }

    private void page(Actor actor, String code, Model model, AccountForm form, Map<String, String> faults) {
        model.addAttribute("accounts", accounts.of(actor, code));
        model.addAttribute("today", LocalDate.now(clock));
        Organisation organisation =
                organisations.find(code).orElseThrow(() -> new NotVisible("organisation " + code));
        model.addAttribute("organisation", organisation);
        model.addAttribute("phone", organisations.phone(code).orElse(""));
        model.addAttribute("roles", Role.in(organisation.kind()));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
    }

    private static ModelAndView shown(String code, String link, String name, RedirectAttributes after) {
        after.addFlashAttribute("linkFor", name);
        after.addFlashAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath().path(link).toUriString());
        return new ModelAndView("redirect:/organisations/" + code);
    }
}
