package huirong.app.origination.firm;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.membership.Zones;
import huirong.app.origination.RequestRefusal;
import huirong.app.origination.batch.Batches;
import huirong.app.origination.decision.Asks;
import huirong.app.origination.request.Ask;
import huirong.app.origination.request.FinancingRequest;
import huirong.app.origination.request.Reach;
import huirong.app.origination.request.Reaches;
import huirong.app.origination.request.Requests;
import huirong.app.origination.request.Wording;
import huirong.core.request.AskState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A request and what became of it: for the firm, for the banks it asked, and for the zone's credit office. */
@Controller
class RequestPages {
    private final Requests requests;
    private final Asks asks;
    private final Reaches reaches;
    private final ShownAsks shown;
    private final Batches batches;
    private final Zones zones;
    private final PublicRegister register;
    private final Wording wording;

    RequestPages(
            Requests requests,
            Asks asks,
            Reaches reaches,
            ShownAsks shown,
            Batches batches,
            Zones zones,
            PublicRegister register,
            Wording wording) {
        this.requests = requests;
        this.asks = asks;
        this.reaches = reaches;
        this.shown = shown;
        this.batches = batches;
        this.zones = zones;
        this.register = register;
        this.wording = wording;
    }

    @GetMapping("/requests/{ref}")
    ModelAndView request(Actor actor, @PathVariable String ref, Locale locale, Model model) {
        return page(actor, ref, Map.of(), locale, model);
    }

    @PostMapping("/requests/{ref}/withdrawal")
    ModelAndView withdraw(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Locale locale, Model model) {
        return after(actor, ref, requests.withdraw(actor, reaches.of(actor), ref, key), locale, model);
    }

    @PostMapping("/asks/{ref}/giving-up")
    ModelAndView giveUp(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Locale locale, Model model) {
        Ask ask = requests.ask(reaches.of(actor), ref);
        return after(actor, ask.request(), asks.giveUp(actor, ref, key), locale, model);
    }

    private ModelAndView after(
            Actor actor, String ref, Optional<RequestRefusal> refused, Locale locale, Model model) {
        return refused.map(why -> page(actor, ref, Map.of("acts", why.code()), locale, model))
                .orElseGet(() -> new ModelAndView("redirect:/requests/" + ref));
    }

    private ModelAndView page(Actor actor, String ref, Map<String, String> faults, Locale locale, Model model) {
        Reach reach = reaches.of(actor);
        FinancingRequest request = requests.find(reach, ref);
        List<Ask> all = requests.asks(reach, ref);
        Wording.In words = wording.in(locale);
        boolean signs = actor.represents(request.firm());
        model.addAttribute("request", request);
        model.addAttribute("firm", register.names(List.of(request.firm())).getOrDefault(request.firm(), request.firm()));
        model.addAttribute("zone", zones.find(request.zone()).orElseThrow());
        model.addAttribute("purpose", words.heading(request.purpose().words()));
        model.addAttribute("asks", all.stream()
                .map(ask -> shown.of(actor, request, ask, words, locale.getLanguage()))
                .toList());
        model.addAttribute("waiting", all.stream().anyMatch(ask -> ask.due() != null));
        model.addAttribute("withdraws", signs && all.stream().anyMatch(Ask::open));
        model.addAttribute("signs", signs);
        model.addAttribute("own", request.firm().equals(actor.firm()));
        model.addAttribute("bank", actor.of(Kind.BANK));
        model.addAttribute("batch", batches.of(request).map(batch -> batch.name(locale.getLanguage())).orElse(null));
        model.addAttribute("batches", actor.of(Kind.CREDIT_OFFICE) && all.stream().noneMatch(ask -> ask.state() == AskState.CONTRACTED)
                        ? batches.open(actor, request)
                        : List.of());
        model.addAttribute("key", Reference.fresh());
        model.addAttribute("faults", faults);
        return new ModelAndView(
                "origination/request", model.asMap(), faults.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT);
    }
}
