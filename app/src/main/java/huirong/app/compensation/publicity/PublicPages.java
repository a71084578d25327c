package huirong.app.compensation.publicity;

import huirong.app.access.Organisations;
import huirong.app.compensation.breaker.Lights;
import huirong.app.compensation.breaker.StoredLight;
import huirong.app.compensation.filing.FiledCounts;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.compensation.policy.words.PolicyWords;
import huirong.app.membership.Members;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.core.fund.book.FundFigures;
import huirong.core.fund.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What everybody may know of a zone's fund: its figures, its rules, and what is about to be paid. No firm is named. */
@Controller
class PublicPages {
    private final Zones zones;
    private final FundOffices offices;
    private final FundLedger ledger;
    private final Policies policies;
    private final PublicStore store;
    private final Filings filings;
    private final Lights lights;
    private final Members members;
    private final Organisations organisations;
    private final PolicyWords words;
    private final Clock clock;

    PublicPages(
            Zones zones,
            FundOffices offices,
            FundLedger ledger,
            Policies policies,
            PublicStore store,
            Filings filings,
            Lights lights,
            Members members,
            Organisations organisations,
            PolicyWords words,
            Clock clock) {
        this.zones = zones;
        this.offices = offices;
        this.ledger = ledger;
        this.policies = policies;
        this.store = store;
        this.filings = filings;
        this.lights = lights;
        this.members = members;
        this.organisations = organisations;
        this.words = words;
        this.clock = clock;
    }

    /** @param zone code; empty for the first */
    @GetMapping("/fund/public")
    String fund(@RequestParam(defaultValue = "") String zone, Locale locale, Model model) {
        Zone one = offices.open(zone);
        LocalDate today = LocalDate.now(clock);
        FundFigures figures = ledger.figures(one.code());
        FiledCounts counts = filings.counts(one.code());
        List<PublishedClaim> claims = store.published(one.code(), today);
        model.addAttribute("zones", zones.all());
        model.addAttribute("zone", one);
        model.addAttribute("today", today);
        model.addAttribute("fund", figures);
        model.addAttribute("counts", counts);
        model.addAttribute("times", counts.times(figures.arrivedFen()));
        Policy policy = policies.on(one.code(), today).orElse(null);
        model.addAttribute("policy", policy);
        model.addAttribute("tiers", policy == null ? List.of() : words.tiers(policy));
        model.addAttribute("claims", claims);
        List<StoredLight> standing = lights.standing(one.code());
        model.addAttribute("lights", standing);
        model.addAttribute(
                "lightNames",
                standing.stream()
                        .map(StoredLight::subject)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), code -> bank(code, locale))));
        model.addAttribute(
                "debtors", named(claims, PublishedClaim::firm, firm -> MaskedName.of(members.name(firm))));
        model.addAttribute("banks", named(claims, PublishedClaim::bank, code -> bank(code, locale)));
        return "compensation/public";
    }

    private String bank(String code, Locale locale) {
        return organisations.name(code, locale.getLanguage());
    }

    private static Map<String, String> named(
            List<PublishedClaim> claims, Function<PublishedClaim, String> code, Function<String, String> name) {
        return claims.stream().map(code).distinct().collect(Collectors.toMap(Function.identity(), name));
    }
}
