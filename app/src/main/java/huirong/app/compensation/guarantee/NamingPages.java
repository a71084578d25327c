package huirong.app.compensation.guarantee;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.Organisation;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.lending.ContractedLine;
import huirong.app.lending.ContractedLines;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.core.loan.LineState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whom a bank names for one of its lines. */
@Controller
class NamingPages {
    private final Guarantees guarantees;
    private final GuaranteeViews views;
    private final ContractedLines lines;

    NamingPages(Guarantees guarantees, GuaranteeViews views, ContractedLines lines) {
        this.guarantees = guarantees;
        this.views = views;
        this.lines = lines;
    }

    @GetMapping("/lines/{ref}/guarantee")
    ModelAndView form(Actor actor, @PathVariable String ref, Locale locale, Model model) {
        ContractedLine line = lines.own(actor, ref);
        return page(actor, line, NamingForm.empty(line), Map.of(), locale, model);
    }

    @PostMapping("/lines/{ref}/guarantee")
    ModelAndView name(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @ModelAttribute NamingForm form,
            Locale locale,
            Model model) {
        ContractedLine line = lines.own(actor, ref);
        Maker maker = actor.maker(Kind.BANK, "guarantee.name");
        Typed typed = new Typed();
        form.read(typed)
                .flatMap(asked -> guarantees.name(maker, ref, key, asked))
                .ifPresent(refusal -> typed.fault(field(refusal), refusal.code()));
        return typed.sound()
                ? new ModelAndView("redirect:/guarantees/" + key)
                : page(actor, line, form, typed.faults(), locale, model);
    }

    private static String field(GuaranteeRefusal refusal) {
        return switch (refusal) {
            case AMOUNT_LOW, AMOUNT_HIGH -> "amountWan";
            default -> "guarantor";
        };
    }

    private ModelAndView page(
            Actor actor, ContractedLine line, NamingForm form, Map<String, String> faults, Locale locale, Model model) {
        List<Guarantee> earlier = guarantees.ofLine(line.ref());
        Map<String, String> choice = new LinkedHashMap<>();
        for (Organisation one : guarantees.guarantors()) choice.put(one.code(), one.name(locale.getLanguage()));
        model.addAttribute("line", line);
        model.addAttribute("firm", views.firm(line.firm()));
        model.addAttribute("earlier", earlier);
        model.addAttribute("parties", views.parties(earlier));
        model.addAttribute("choice", choice);
        boolean open = line.state() != LineState.ENDED && earlier.stream().noneMatch(Guarantee::live);
        model.addAttribute("open", open);
        model.addAttribute("maker", actor.makes(Kind.BANK));
        model.addAttribute("form", form);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/line-guarantee", model, faults);
    }
}
