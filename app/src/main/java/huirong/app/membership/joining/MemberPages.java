package huirong.app.membership.joining;

import huirong.app.access.Accounts;
import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.creditfile.view.Registration;
import huirong.app.membership.Contact;
import huirong.app.membership.ListKind;
import huirong.app.membership.Membership;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.web.FormPage;
import huirong.core.membership.MembershipState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A zone's members, for its credit office: the list, one of them, rulings, and the contact, masked unless asked for. */
@Controller
class MemberPages {
    private final RegisteredMembers members;
    private final Zones zones;
    private final Rulings rulings;
    private final Claims claims;
    private final PublicRegister register;
    private final ClaimWords words;
    private final Accounts accounts;

    MemberPages(
            RegisteredMembers members,
            Zones zones,
            Rulings rulings,
            Claims claims,
            PublicRegister register,
            ClaimWords words,
            Accounts accounts) {
        this.members = members;
        this.zones = zones;
        this.rulings = rulings;
        this.claims = claims;
        this.register = register;
        this.words = words;
        this.accounts = accounts;
    }

    @GetMapping("/members")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        if (!actor.of(Kind.CREDIT_OFFICE) && !actor.of(Kind.AUDIT)) throw new NotVisible("members");
        List<Zone> kept = actor.of(Kind.AUDIT)
                ? zones.all()
                : zones.ofOffice(actor.organisation().code());
        String code = zone.isEmpty() && !kept.isEmpty() ? kept.getFirst().code() : zone;
        model.addAttribute("zones", kept);
        model.addAttribute("states", MembershipState.values());
        model.addAttribute("state", state);
        model.addAttribute("zone", zones.find(code).orElse(null));
        model.addAttribute("counts", code.isEmpty() ? Map.of() : members.counts(actor, code));
        model.addAttribute("q", q);
        model.addAttribute("members", code.isEmpty() ? List.of() : named(members.list(actor, code, state(state)), q.strip()));
        return "membership/members";
    }

    /** Those whose name or code has the text in it. */
    private static List<Listed> named(List<Listed> members, String text) {
        return members.stream()
                .filter(member -> member.name().contains(text)
                        || member.uscc().contains(text.toUpperCase(Locale.ROOT)))
                .toList();
    }

    @GetMapping("/members/{ref}")
    ModelAndView member(Actor actor, @PathVariable String ref, Locale locale, Model model) {
        return page(actor, ref, "", Map.of(), locale, model);
    }

    @PostMapping("/members/{ref}/ruling")
    ModelAndView rule(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String key,
            Locale locale,
            Model model) {
        members.kept(actor, ref);
        Optional<Rulings.Decision> decided = Arrays.stream(Rulings.Decision.values())
                .filter(known -> known.name().equals(decision))
                .findFirst();
        Optional<JoinRefusal> refusal = decided.isEmpty()
                ? Optional.of(JoinRefusal.MOVE)
                : rulings.decide(actor, key, ref, decided.get(), reason);
        return refusal.map(why -> page(actor, ref, reason, Map.of("ruling", why.code()), locale, model))
                .orElseGet(() -> new ModelAndView("redirect:/members/" + ref));
    }

    @PostMapping("/members/{ref}/contact")
    ModelAndView unmask(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String key,
            Locale locale,
            Model model) {
        Membership member = members.kept(actor, ref);
        if (reason.isBlank())
            return page(actor, ref, "", Map.of("reason", JoinRefusal.REASON.code()), locale, model);
        model.addAttribute("contact", members.unmask(actor, member.firm(), reason, key));
        return page(actor, ref, "", Map.of(), locale, model);
    }

    private ModelAndView page(
            Actor actor, String ref, String typed, Map<String, String> faults, Locale locale, Model model) {
        Membership member = members.read(actor, ref);
        Registration registration =
                register.of(member.firm()).orElseThrow(() -> new NotVisible("firm " + member.firm()));
        List<Membership> rivals = members.rivals(member);
        model.addAttribute("member", member);
        model.addAttribute("zone", zones.find(member.zone()).orElseThrow());
        model.addAttribute("zones", zones.all());
        model.addAttribute("registration", registration);
        model.addAttribute("proof", members.proof(member).orElse(null));
        model.addAttribute("entry", words.entry(claims.entry(member), registration, locale));
        model.addAttribute("timeline", words.timeline(member, members.steps(member), locale));
        model.addAttribute("rivals", rivals.stream().filter(other -> !other.ref().equals(ref)).toList());
        model.addAttribute("people", people(rivals, member.state() == MembershipState.DISPUTED));
        model.addAttribute("rules", actor.of(Kind.CREDIT_OFFICE));
        model.addAttribute(
                "masked",
                actor.of(Kind.CREDIT_OFFICE) && member.state() == MembershipState.JOINED
                        ? members.contact(actor, member.firm()).orElse(null)
                        : null);
        model.addAttribute("lists", ListKind.values());
        model.addAttribute("typed", typed);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("membership/member", model, faults);
    }

    /** Names by account: whole where the office compares two people with their papers, masked elsewhere. */
    private Map<String, String> people(List<Membership> claims, boolean whole) {
        Map<String, String> names = new TreeMap<>(
                accounts.names(claims.stream().map(Membership::account).collect(Collectors.toUnmodifiableSet())));
        if (!whole) names.replaceAll((account, name) -> new Contact(name, "").masked().name());
        return names;
    }

    private static @Nullable MembershipState state(String typed) {
        return Arrays.stream(MembershipState.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
