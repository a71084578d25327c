package huirong.app.compensation.performance;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.membership.Zone;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The 绩效目标表 of a year: targets proposed and approved, what was done, and why something was missed. */
@Controller
class TargetPages {
    private final FundOffices offices;
    private final Targets targets;
    private final TargetStore store;
    private final YearFigures figures;

    TargetPages(FundOffices offices, Targets targets, TargetStore store, YearFigures figures) {
        this.offices = offices;
        this.targets = targets;
        this.store = store;
        this.figures = figures;
    }

    @GetMapping("/fund/targets")
    ModelAndView page(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String year,
            Model model) {
        return page(actor, zone, year, new Typed(), model);
    }

    @PostMapping("/fund/targets")
    ModelAndView propose(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        offices.own(actor, zone);
        Typed typed = new Typed();
        Map<Indicator, Long> values = TargetForm.read(sent, typed);
        String why = reason.isBlank() ? "" : typed.words("reason", reason, 200);
        if (typed.sound())
            targets.propose(actor.maker(Kind.FUND_OFFICE, "target.propose"), key, zone, year(year), why, values)
                    .ifPresent(refusal -> typed.fault("targets", refusal.code()));
        model.addAttribute("typed", sent.toSingleValueMap());
        return after(actor, zone, year, typed, model);
    }

    @PostMapping("/fund/targets/confirmation")
    ModelAndView confirm(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String ref,
            Model model) {
        offices.own(actor, zone);
        Typed typed = new Typed();
        targets.decide(actor.checker(Kind.FUND_OFFICE, "target.decide"), ref, zone, key, null)
                .ifPresent(refusal -> typed.fault("targets", refusal.code()));
        return after(actor, zone, year, typed, model);
    }

    @PostMapping("/fund/targets/return")
    ModelAndView giveBack(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String ref,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        offices.own(actor, zone);
        Typed typed = new Typed();
        String why = typed.words("words", words, 200);
        if (typed.sound())
            targets.decide(actor.checker(Kind.FUND_OFFICE, "target.decide"), ref, zone, key, why)
                    .ifPresent(refusal -> typed.fault("targets", refusal.code()));
        return after(actor, zone, year, typed, model);
    }

    @PostMapping("/fund/targets/deviation")
    ModelAndView explain(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        offices.own(actor, zone);
        Typed typed = new Typed();
        Indicator of = Indicator.of(indicator).orElseThrow(() -> new NotVisible("fund " + zone));
        String why = typed.words("words", words, 400);
        if (typed.sound())
            targets.explain(actor.maker(Kind.FUND_OFFICE, "target.explain"), key, zone, year(year), of, why)
                    .ifPresent(refusal -> typed.fault("targets", refusal.code()));
        return after(actor, zone, year, typed, model);
    }

    private ModelAndView after(Actor actor, String zone, String year, Typed typed, Model model) {
        return typed.sound()
                ? new ModelAndView("redirect:/fund/targets?zone=" + zone + "&year=" + year(year))
                : page(actor, zone, year, typed, model);
    }

    private ModelAndView page(Actor actor, String code, String asked, Typed typed, Model model) {
        Zone zone = offices.readable(actor, code);
        int year = year(asked);
        List<TargetVersion> versions = targets.versions(zone.code(), year);
        TreeSet<Integer> years = new TreeSet<>(store.years(zone.code()));
        years.addAll(List.of(targets.thisYear(), targets.thisYear() + 1, year));
        boolean keeps = offices.keeps(actor, zone.code());
        model.addAttribute("zone", zone);
        model.addAttribute("zones", offices.readable(actor));
        model.addAttribute("year", year);
        model.addAttribute("years", years);
        model.addAttribute("until", figures.until(year));
        model.addAttribute("begun", year <= targets.thisYear());
        model.addAttribute("table", targets.table(zone.code(), year));
        model.addAttribute("versions", versions.reversed());
        model.addAttribute("indicators", Indicator.values());
        model.addAttribute("values", model.getAttribute("typed") instanceof Map<?, ?> said ? said : texts(versions));
        model.addAttribute("adjusts", versions.stream().anyMatch(TargetVersion::approved));
        model.addAttribute("waits", versions.stream().anyMatch(TargetVersion::waits));
        model.addAttribute("open", targets.open(year));
        model.addAttribute("maker", keeps && actor.makes(Kind.FUND_OFFICE));
        model.addAttribute("checker", keeps && actor.checks(Kind.FUND_OFFICE));
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/targets", model, typed.faults());
    }

    /** The targets in force, as the form begins with them. */
    private static Map<String, String> texts(List<TargetVersion> versions) {
        return versions.stream()
                .filter(TargetVersion::approved)
                .reduce((older, newer) -> newer)
                .map(TargetVersion::values)
                .orElse(new EnumMap<>(Indicator.class))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().code(), one -> TargetForm.text(one.getKey(), one.getValue())));
    }

    private int year(String asked) {
        if (asked.isEmpty()) return targets.thisYear();
        if (!asked.matches("20[0-9]{2}")) throw new NotVisible("fund " + asked);
        return Integer.parseInt(asked);
    }
}
