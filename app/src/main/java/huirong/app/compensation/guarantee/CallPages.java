package huirong.app.compensation.guarantee;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.web.Typed;
import huirong.core.guarantee.RefusalReason;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A bank calls a guarantor, which pays or refuses: all on the page of the guarantee. */
@Controller
class CallPages {
    private final Calls calls;
    private final Guarantees guarantees;
    private final GuaranteePage page;
    private final Loans loans;

    CallPages(Calls calls, Guarantees guarantees, GuaranteePage page, Loans loans) {
        this.calls = calls;
        this.guarantees = guarantees;
        this.page = page;
        this.loans = loans;
    }

    /** @param called the bank's words */
    @PostMapping("/loans/{ref}/guarantor-call")
    ModelAndView call(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String called,
            Model model) {
        Loan loan = loans.own(actor, ref);
        Maker maker = actor.maker(Kind.BANK, "guarantee.call");
        Guarantee guarantee = guarantees.ofLine(loan.line()).stream()
                .filter(Guarantee::inForce)
                .findFirst()
                .orElseThrow(() -> new NotVisible("guarantee of " + loan.line()));
        Typed typed = new Typed();
        String said = typed.words("called", called, 400);
        if (typed.sound()) calls.call(maker, ref, key, said).ifPresent(why -> typed.fault("called", why.code()));
        return page.after(actor, guarantee.ref(), typed, model);
    }

    @PostMapping("/guarantee-calls/{ref}/payment")
    ModelAndView propose(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String voucher,
            Model model) {
        Call call = calls.visible(actor, ref);
        Maker maker = actor.maker(Kind.GUARANTOR, "guarantee.pay");
        Typed typed = new Typed();
        String number = typed.words("calls", voucher, 80);
        if (typed.sound()) calls.propose(maker, ref, key, number).ifPresent(why -> typed.fault("calls", why.code()));
        return page.after(actor, call.guarantee(), typed, model);
    }

    @PostMapping("/guarantee-calls/{ref}/refusal")
    ModelAndView oppose(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Call call = calls.visible(actor, ref);
        Maker maker = actor.maker(Kind.GUARANTOR, "guarantee.refuse");
        Typed typed = new Typed();
        Optional<RefusalReason> chosen =
                Arrays.stream(RefusalReason.values()).filter(one -> one.name().equals(reason)).findFirst();
        if (chosen.isEmpty()) typed.fault("calls", "typed.choose");
        String said = typed.words("calls", words, 400);
        if (typed.sound())
            chosen.flatMap(why -> calls.oppose(maker, ref, key, why, said))
                    .ifPresent(why -> typed.fault("calls", why.code()));
        return page.after(actor, call.guarantee(), typed, model);
    }

    /** What was proposed is done: paid, or refused. */
    @PostMapping("/guarantee-calls/{ref}/confirmation")
    ModelAndView decide(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        Call call = calls.visible(actor, ref);
        Checker checker = actor.checker(Kind.GUARANTOR, "guarantee.confirm");
        Typed typed = new Typed();
        calls.decide(checker, ref, key).ifPresent(why -> typed.fault("calls", why.code()));
        return page.after(actor, call.guarantee(), typed, model);
    }

    @PostMapping("/guarantee-calls/{ref}/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Call call = calls.visible(actor, ref);
        Checker checker = actor.checker(Kind.GUARANTOR, "guarantee.return");
        Typed typed = new Typed();
        String said = typed.words("calls", words, 400);
        if (typed.sound()) calls.giveBack(checker, ref, key, said).ifPresent(why -> typed.fault("calls", why.code()));
        return page.after(actor, call.guarantee(), typed, model);
    }
}
