package huirong.app.compensation.statement;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.Organisation.Kind;
import huirong.app.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The fund's bank account, stated and confirmed on the page of its statements. */
@Controller
class AccountPages {
    private final StatementPage page;
    private final CustodianAccounts accounts;

    AccountPages(StatementPage page, CustodianAccounts accounts) {
        this.page = page;
        this.accounts = accounts;
    }

    @PostMapping("/fund/account")
    ModelAndView state(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String bank,
            Model model) {
        page.own(actor, zone);
        Maker maker = actor.maker(Kind.FUND_OFFICE, "statement.account");
        Typed typed = new Typed();
        String digits = Typed.plain(number).replace(" ", "").replace("-", "");
        if (!digits.matches("[0-9]{6,32}")) typed.fault("number", "statement-number");
        String named = typed.words("bank", bank, 80);
        if (typed.sound())
            accounts.propose(maker, key, zone, digits, named).ifPresent(why -> typed.fault("number", why.code()));
        model.addAttribute("typedNumber", number);
        model.addAttribute("typedBank", bank);
        return after(actor, zone, typed, model);
    }

    @PostMapping("/fund/account/confirmation")
    ModelAndView confirm(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String ref,
            Model model) {
        page.own(actor, zone);
        Checker checker = actor.checker(Kind.FUND_OFFICE, "statement.decide");
        Typed typed = new Typed();
        accounts.decide(checker, ref, zone, key, null).ifPresent(why -> typed.fault("account", why.code()));
        return after(actor, zone, typed, model);
    }

    @PostMapping("/fund/account/return")
    ModelAndView giveBack(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String ref,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        page.own(actor, zone);
        Checker checker = actor.checker(Kind.FUND_OFFICE, "statement.decide");
        Typed typed = new Typed();
        String why = typed.words("account", words, 200);
        if (typed.sound())
            accounts.decide(checker, ref, zone, key, why).ifPresent(refusal -> typed.fault("account", refusal.code()));
        return after(actor, zone, typed, model);
    }

    private ModelAndView after(Actor actor, String zone, Typed typed, Model model) {
        return typed.sound()
                ? new ModelAndView("redirect:/fund/statements?zone=" + zone)
                : page.of(actor, zone, "", typed, model);
    }
}
