package huirong.app.compensation.month;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.statement.Reconciliations;
import huirong.app.membership.Zone;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The months of a fund's book: tables, vouchers, and their closing. */
@Controller
class MonthPages {
    private static final int SHOWN = 500;

    private final FundOffices offices;
    private final BookMonths months;
    private final MonthCloses closing;
    private final CloseStore closes;
    private final Reconciliations reconciliations;
    private final MonthWords words;

    MonthPages(
            FundOffices offices,
            BookMonths months,
            MonthCloses closing,
            CloseStore closes,
            Reconciliations reconciliations,
            MonthWords words) {
        this.offices = offices;
        this.months = months;
        this.closing = closing;
        this.closes = closes;
        this.reconciliations = reconciliations;
        this.words = words;
    }

    @GetMapping("/fund/month")
    ModelAndView month(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String month,
            Model model) {
        return page(actor, zone, month, new Typed(), model);
    }

    @PostMapping("/fund/month/closing")
    ModelAndView propose(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        offices.own(actor, zone);
        Typed typed = new Typed();
        closing.propose(actor.maker(Kind.FUND_OFFICE, "month.propose"), key, zone, month(month))
                .ifPresent(why -> typed.fault("closing", why.code()));
        return after(actor, zone, month, typed, model);
    }

    @PostMapping("/fund/month/closing/confirmation")
    ModelAndView confirm(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String ref,
            Model model) {
        offices.own(actor, zone);
        Typed typed = new Typed();
        closing.decide(actor.checker(Kind.FUND_OFFICE, "month.close"), ref, zone, key, null)
                .ifPresent(why -> typed.fault("closing", why.code()));
        return after(actor, zone, month, typed, model);
    }

    @PostMapping("/fund/month/closing/return")
    ModelAndView giveBack(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String ref,
            @RequestParam(name = "words", defaultValue = "") String said,
            Model model) {
        offices.own(actor, zone);
        Typed typed = new Typed();
        String why = typed.words("closing", said, 200);
        if (typed.sound())
            closing.decide(actor.checker(Kind.FUND_OFFICE, "month.close"), ref, zone, key, why)
                    .ifPresent(refusal -> typed.fault("closing", refusal.code()));
        return after(actor, zone, month, typed, model);
    }

    private ModelAndView after(Actor actor, String zone, String month, Typed typed, Model model) {
        return typed.sound()
                ? new ModelAndView("redirect:/fund/month?zone=" + zone + "&month=" + month(month))
                : page(actor, zone, month, typed, model);
    }

    private ModelAndView page(Actor actor, String code, String asked, Typed typed, Model model) {
        Zone zone = offices.readable(actor, code);
        List<YearMonth> all = months.all(zone.code());
        model.addAttribute("zone", zone);
        model.addAttribute("zones", offices.readable(actor));
        model.addAttribute("months", all);
        model.addAttribute("closes", closes.ofZone(zone.code()));
        if (!all.isEmpty()) {
            YearMonth month = asked.isEmpty() ? all.getFirst() : month(asked);
            BookMonth table = months.of(zone.code(), month);
            MonthClose close = closes.of(zone.code(), month).orElse(null);
            List<ShownVoucher> vouchers = words.vouchers(table, SHOWN + 1);
            model.addAttribute("month", month);
            model.addAttribute("table", table);
            model.addAttribute("accounts", words.accounts(table));
            model.addAttribute("vouchers", vouchers.subList(0, Math.min(SHOWN, vouchers.size())));
            model.addAttribute("more", vouchers.size() > SHOWN);
            model.addAttribute("prints", words.volumes(table));
            model.addAttribute("close", close);
            model.addAttribute("recomputes", close != null && closing.recomputes(close));
            model.addAttribute("against", closing.against(zone.code(), month).orElse(null));
            model.addAttribute("reconciliation", reconciliations.on(zone.code(), month.atEndOfMonth()).orElse(null));
        }
        boolean keeps = offices.keeps(actor, zone.code());
        model.addAttribute("maker", keeps && actor.makes(Kind.FUND_OFFICE));
        model.addAttribute("checker", keeps && actor.checks(Kind.FUND_OFFICE));
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/month", model, typed.faults());
    }

    static YearMonth month(String asked) {
        try {
            return YearMonth.parse(asked);
        } catch (DateTimeException none) {
            throw new NotVisible("fund " + asked);
        }
    }
}
