package huirong.app.origination.decision;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.creditfile.consent.Consents;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.marketplace.Product;
import huirong.app.marketplace.Products;
import huirong.app.membership.Zones;
import huirong.app.origination.Lines;
import huirong.app.origination.RequestRefusal;
import huirong.app.origination.request.Ask;
import huirong.app.origination.request.FinancingRequest;
import huirong.app.origination.request.FrozenFit;
import huirong.app.origination.request.Reach;
import huirong.app.origination.request.Reaches;
import huirong.app.origination.request.Requests;
import huirong.app.origination.request.Step;
import huirong.app.origination.request.Timeline;
import huirong.app.origination.request.Wording;
import huirong.app.scoring.Evaluations;
import huirong.core.request.AskState;
import huirong.core.request.RefusalReason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what an officer of the bank sees of a case, and the acts that are hers now. */
@Component
class CasePage {
    private final Requests requests;
    private final Reaches reaches;
    private final VisitStore visits;
    private final ProposalStore proposals;
    private final ContractStore contracts;
    private final Lines lines;
    private final Products products;
    private final Consents consents;
    private final Evaluations evaluations;
    private final Zones zones;
    private final PublicRegister register;
    private final Wording wording;
    private final Clock clock;

    CasePage(
            Requests requests,
            Reaches reaches,
            VisitStore visits,
            ProposalStore proposals,
            ContractStore contracts,
            Lines lines,
            Products products,
            Consents consents,
            Evaluations evaluations,
            Zones zones,
            PublicRegister register,
            Wording wording,
            Clock clock) {
        this.requests = requests;
        this.reaches = reaches;
        this.visits = visits;
        this.proposals = proposals;
        this.contracts = contracts;
        this.lines = lines;
        this.products = products;
        this.consents = consents;
        this.evaluations = evaluations;
        this.zones = zones;
        this.register = register;
        this.wording = wording;
        this.clock = clock;
    }

    /** The evaluation that a proposal made now rests on, as it is frozen; null if the bank may read none or there is none. */
    @Nullable String evaluated(Actor actor, String ref) {
        Ask ask = requests.ask(reaches.ofBank(actor, "ask " + ref), ref);
        return evaluation(actor, ask).map(FrozenEvaluation::json).orElse(null);
    }

    /** @param typed the proposal as it was typed, if it came back */
    ModelAndView shown(
            Actor actor,
            String ref,
            @Nullable ProposalForm typed,
            Map<String, String> known,
            Locale locale,
            Model model) {
        Reach reach = reaches.ofBank(actor, "ask " + ref);
        Ask ask = requests.ask(reach, ref);
        FinancingRequest request = requests.find(reach, ask.request());
        Wording.In words = wording.in(locale);
        Optional<Product> product = products.find(ask.product(), ask.productVersion());
        Map<String, String> faults =
                typed == null || known.isEmpty() ? known : product.map(found -> typed.faults(known, found)).orElse(known);
        List<Step> steps = requests.steps(ask);
        List<Proposal> all = proposals.of(ask);
        LocalDate due = ask.due();
        boolean live = live(ask);
        model.addAttribute("ask", ask);
        model.addAttribute("request", request);
        model.addAttribute("firm", register.names(List.of(ask.firm())).getOrDefault(ask.firm(), ask.firm()));
        model.addAttribute("zone", zones.find(ask.zone()).orElseThrow());
        model.addAttribute("unit", words.organisation(ask.unit()));
        model.addAttribute("product", product.map(found -> found.name(locale.getLanguage())).orElse(ask.product()));
        model.addAttribute("purpose", words.heading(request.purpose().words()));
        model.addAttribute("phone", masked(request.phone()));
        model.addAttribute("deadline", due == null ? null : words.deadline(due));
        model.addAttribute("live", live);
        model.addAttribute("closed", live ? null : closed(ask, words));
        model.addAttribute("fits", FrozenFit.read(ask.fits()).stream().map(fit -> fit.line(words)).toList());
        model.addAttribute("criteria", criteria(ask, words));
        model.addAttribute("visits", visits.of(ask));
        model.addAttribute("steps", Timeline.of(ask, steps, words, true));
        model.addAttribute("evaluation", frozen(all)
                .or(() -> live && ask.state() == AskState.ACCEPTED
                        ? evaluation(actor, ask)
                        : Optional.empty())
                .map(found -> found.shown(words))
                .orElse(null));
        ShownProposals proposed = new ShownProposals(words, request, product.flatMap(found -> products.price(
                found, request.amountFen(), request.months(), request.repayment(), request.filedOn())), steps, FrozenFit.read(ask.fits()));
        model.addAttribute("proposals", all.stream().map(proposed::of).toList());
        model.addAttribute("proposal", all.isEmpty() ? null : all.getLast());
        model.addAttribute("refuses", !all.isEmpty() && all.getLast().content() instanceof Proposal.Refuse);
        model.addAttribute("own", !all.isEmpty() && all.getLast().account().equals(actor.account()));
        model.addAttribute("maker", actor.makes(Kind.BANK));
        model.addAttribute("checker", actor.checks(Kind.BANK));
        model.addAttribute("form", typed != null ? typed : all.isEmpty() ? suggested(request, product) : ProposalForm.of(all.getLast().content()));
        model.addAttribute("limits", product.map(words::limits).orElse(null));
        model.addAttribute("declining", reasons(RefusalReason.declining(), words));
        model.addAttribute("refusing", reasons(Arrays.asList(RefusalReason.values()), words));
        model.addAttribute("ways", product.map(Product::repayments).orElse(List.of()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("conditions", lines.conditions(ref).orElse(""));
        model.addAttribute("line", lines.find(ref).orElse(null));
        model.addAttribute("frozen", contracts.frozen(ask).orElse(null));
        model.addAttribute("key", Reference.fresh());
        model.addAttribute("faults", faults);
        HttpStatus status = faults.isEmpty()
                ? HttpStatus.OK
                : faults.containsValue(RequestRefusal.MOVED.code()) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("origination/case", model.asMap(), status);
    }

    /** The same with the telephone number as the firm gave it. */
    ModelAndView withPhone(Actor actor, String ref, Locale locale, Model model) {
        ModelAndView page = shown(actor, ref, null, Map.of(), locale, model);
        Reach reach = reaches.ofBank(actor, "ask " + ref);
        return page.addObject("phone", requests.find(reach, requests.ask(reach, ref).request()).phone())
                .addObject("seen", true);
    }

    /** True while the firm's authorisation lets the bank read. */
    private boolean live(Ask ask) {
        return !consents.live(ask.firm(), ask.bank(), LocalDate.now(clock)).isEmpty();
    }

    /** Since when, and why, the bank may read no more. */
    private String closed(Ask ask, Wording.In words) {
        return consents.last(ask.firm(), ask.bank())
                .map(last -> words.say("authorisation.over." + last.state(LocalDate.now(clock)), words.day(last.ended())))
                .orElseGet(() -> words.say("case.not-live"));
    }

    /** A read on the basis of the firm's authorisation, and logged as one. */
    private Optional<FrozenEvaluation> evaluation(Actor actor, Ask ask) {
        return live(ask) ? evaluations.best(actor, ask.firm()).map(FrozenEvaluation::of) : Optional.empty();
    }

    /** What the last proposal rests on: whoever approves sees what its maker saw. */
    private static Optional<FrozenEvaluation> frozen(List<Proposal> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(all.getLast().evaluation()).map(FrozenEvaluation::read);
    }

    private static Map<String, String> criteria(Ask ask, Wording.In words) {
        Map<String, String> criteria = new LinkedHashMap<>();
        FrozenFit.read(ask.fits()).forEach(fit -> criteria.put(fit.code(), words.heading(fit.subject())));
        return criteria;
    }

    private static Map<String, String> reasons(List<RefusalReason> reasons, Wording.In words) {
        Map<String, String> said = new LinkedHashMap<>();
        reasons.forEach(reason -> said.put(reason.code(), words.heading(reason.words())));
        return said;
    }

    /** What was asked for, at the listed rate. */
    private ProposalForm suggested(FinancingRequest request, Optional<Product> product) {
        String rate = product.flatMap(found -> products.price(
                        found, request.amountFen(), request.months(), request.repayment(), LocalDate.now(clock)))
                .map(price -> wording.percent(price.rate().basisPoints()))
                .orElse("");
        return new ProposalForm(
                null,
                "GRANT",
                wording.plainWan(request.amountFen()),
                String.valueOf(request.months()),
                rate,
                request.repayment().name(),
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    static String masked(String phone) {
        return phone.length() < 8 ? "****" : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}
