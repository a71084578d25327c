package huirong.app.compensation.policy;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.policy.words.ComparedLine;
import huirong.app.compensation.policy.words.PolicyLine;
import huirong.app.compensation.policy.words.PolicyWords;
import huirong.app.membership.Zone;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A fund's rules in plain words, one version or two side by side. */
@Controller
class PolicyPages {
    private final PolicyChoice choice;
    private final Policies policies;
    private final PolicyProposals proposals;
    private final FundOffices offices;
    private final PolicyWords words;
    private final MessageSource messages;
    private final Clock clock;

    PolicyPages(
            PolicyChoice choice,
            Policies policies,
            PolicyProposals proposals,
            FundOffices offices,
            PolicyWords words,
            MessageSource messages,
            Clock clock) {
        this.choice = choice;
        this.policies = policies;
        this.proposals = proposals;
        this.offices = offices;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/fund/policies")
    String list(Actor actor, @RequestParam(defaultValue = "") String zone, Locale locale, Model model) {
        Zone of = choice.zone(zone);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("zone", of);
        model.addAttribute("versions", ShownVersion.of(policies.versions(of.code()), today));
        model.addAttribute("proposals", proposals.ofZone(actor, of.code()));
        model.addAttribute("drafts", drafts(actor, of));
        model.addAttribute("ready", ReadyPolicies.all());
        model.addAttribute("chinese", chinese(locale));
        model.addAttribute("names", names(choice.all(of)));
        return "compensation/policies";
    }

    @GetMapping("/fund/policies/{key}")
    String one(Actor actor, @RequestParam(defaultValue = "") String zone, @PathVariable String key, Model model) {
        Zone of = choice.zone(zone);
        Policy policy = choice.find(of, key);
        model.addAttribute("zone", of);
        model.addAttribute("key", key);
        model.addAttribute("policy", policy);
        model.addAttribute("readyMade", PolicyChoice.ready(key));
        model.addAttribute("drafts", drafts(actor, of));
        model.addAttribute("name", name(key, policy));
        model.addAttribute("sections", bySection(words.of(policy), PolicyLine::section));
        return "compensation/policy";
    }

    @GetMapping("/fund/policies-compared")
    String compare(
            Actor actor, @RequestParam String zone, @RequestParam String left, @RequestParam String right, Model model) {
        Zone of = choice.zone(zone);
        Map<String, Policy> all = choice.all(of);
        List<ComparedLine> lines = ComparedLine.of(
                words.of(PolicyChoice.found(all, left)), words.of(PolicyChoice.found(all, right)));
        Map<String, String> names = names(all);
        model.addAttribute("zone", of);
        model.addAttribute("left", left);
        model.addAttribute("right", right);
        model.addAttribute("leftName", names.get(left));
        model.addAttribute("rightName", names.get(right));
        model.addAttribute("differences", lines.stream().filter(ComparedLine::differs).count());
        model.addAttribute("sections", bySection(lines, ComparedLine::section));
        model.addAttribute("names", names);
        return "compensation/policies-compared";
    }

    /** Whether the reader's work is to propose new versions of this fund's rules. */
    private boolean drafts(Actor actor, Zone zone) {
        return actor.makes(Kind.FUND_OFFICE) && offices.keeps(actor, zone.code());
    }

    private Map<String, String> names(Map<String, Policy> all) {
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach((key, policy) -> names.put(key, name(key, policy)));
        return names;
    }

    /** A version by its number, a ready policy by its name. */
    private String name(String key, Policy policy) {
        Locale locale = LocaleContextHolder.getLocale();
        if (PolicyChoice.ready(key)) return chinese(locale) ? policy.chinese() : policy.english();
        return messages.getMessage("policy.version", new Object[] {key}, locale);
    }

    private static boolean chinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    static <T> Map<String, List<T>> bySection(List<T> lines, Function<T, String> section) {
        return lines.stream()
                .collect(Collectors.groupingBy(section, LinkedHashMap::new, Collectors.toList()));
    }
}
