package huirong.app.membership.joining;

import huirong.app.access.Actor;
import huirong.app.access.Identities;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.creditfile.view.Registration;
import huirong.app.membership.Membership;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.web.FormPage;
import huirong.app.web.piece.FirmNotice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A firm's way into a zone, one step a page. */
@Controller
class JoinPages {
    private final Claims claims;
    private final Zones zones;
    private final RegisteredMembers members;
    private final PublicRegister register;
    private final Clerks clerks;
    private final ClaimWords words;
    private final DisputeNotices disputes;
    private final Identities identities;

    JoinPages(
            Claims claims,
            Zones zones,
            RegisteredMembers members,
            PublicRegister register,
            Clerks clerks,
            ClaimWords words,
            DisputeNotices disputes,
            Identities identities) {
        this.claims = claims;
        this.zones = zones;
        this.members = members;
        this.register = register;
        this.clerks = clerks;
        this.words = words;
        this.disputes = disputes;
        this.identities = identities;
    }

    @GetMapping("/join")
    ModelAndView start(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String code,
            Model model) {
        return start(actor, zone, code, Map.of(), model);
    }

    @PostMapping("/join")
    ModelAndView claim(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        Optional<JoinRefusal> refusal = claims.claim(actor, key, zone, code);
        if (refusal.isEmpty()) return to(key);
        if (refusal.get() == JoinRefusal.MOVE)
            return claims.open(actor, zone, code).map(claim -> to(claim.ref())).orElseGet(() -> to(key));
        String field = refusal.get() == JoinRefusal.ZONE_UNKNOWN ? "zone" : "code";
        return start(actor, zone, code, Map.of(field, refusal.get().code()), model);
    }

    @PostMapping("/join/clerk")
    ModelAndView acceptAsClerk(
            Actor actor,
            @RequestParam(defaultValue = "") String invitation,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        return clerks.redeem(actor, key, invitation)
                .map(why -> start(actor, "", "", Map.of("invitation", why.code()), model))
                .orElseGet(() -> new ModelAndView("redirect:/my/authorisations"));
    }

    @GetMapping("/join/{ref}")
    ModelAndView claimed(Actor actor, @PathVariable String ref, Model model) {
        return page(actor, ref, "", Map.of(), model);
    }

    @PostMapping("/join/{ref}/proof")
    ModelAndView prove(Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        return after(actor, ref, claims.prove(actor, key, ref), "proof", "", model);
    }

    @PostMapping("/join/{ref}/joining")
    ModelAndView join(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(required = false) @Nullable String agreed,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        Optional<JoinRefusal> refusal = claims.join(actor, key, ref, phone, agreed != null);
        if (refusal.isEmpty()) return to(ref);
        // What was typed is told whole, not one fault after the other.
        List<JoinRefusal> typed = Claims.typedWrongly(phone, agreed != null);
        Map<String, String> faults = new LinkedHashMap<>();
        (typed.contains(refusal.get()) ? typed : List.of(refusal.get()))
                .forEach(why -> faults.put(why == JoinRefusal.NOT_AGREED ? "agreed" : "phone", why.code()));
        model.addAttribute("agreed", agreed != null);
        return page(actor, ref, phone, faults, model);
    }

    @PostMapping("/join/{ref}/dispute")
    ModelAndView dispute(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        return after(actor, ref, claims.dispute(actor, key, ref, reason), "reason", reason, model);
    }

    @PostMapping("/join/{ref}/withdrawal")
    ModelAndView withdraw(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        return after(actor, ref, claims.withdraw(actor, key, ref), "withdrawal", "", model);
    }

    @PostMapping("/join/{ref}/leaving")
    ModelAndView leave(
            Actor actor, @PathVariable String ref, @RequestParam(defaultValue = "") String key, Model model) {
        return after(actor, ref, claims.leave(actor, key, ref), "leaving", "", model);
    }

    @PostMapping("/join/{ref}/clerks")
    ModelAndView invite(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String key,
            Model model,
            RedirectAttributes after) {
        Clerks.Invitation invitation = clerks.invite(actor, key, claims.own(actor, ref), name, day(until));
        JoinRefusal refusal = invitation.refusal();
        if (refusal != null) {
            String field = refusal == JoinRefusal.CLERK_UNTIL ? "until" : "name";
            return page(actor, ref, name, Map.of(field, refusal.code()), model);
        }
        if (invitation.code() != null) after.addFlashAttribute("invitation", invitation.code());
        return to(ref);
    }

    @PostMapping("/join/{ref}/clerks/ending")
    ModelAndView endClerk(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String clerk,
            @RequestParam(defaultValue = "") String key,
            Model model) {
        return after(actor, ref, clerks.end(actor, key, claims.own(actor, ref), clerk), "clerk", "", model);
    }

    private ModelAndView after(
            Actor actor, String ref, Optional<JoinRefusal> refusal, String field, String typed, Model model) {
        return refusal.map(why -> page(actor, ref, typed, Map.of(field, why.code()), model))
                .orElseGet(() -> to(ref));
    }

    private ModelAndView start(Actor actor, String zone, String code, Map<String, String> faults, Model model) {
        if (!actor.of(Kind.FIRM)) throw new NotVisible("join");
        List<Zone> all = zones.all();
        model.addAttribute("zones", all);
        model.addAttribute("zone", zone.isEmpty() && all.size() == 1 ? all.getFirst().code() : zone);
        List<String> proven = identities.of(actor).stream()
                .flatMap(identity -> identity.firms().keySet().stream())
                .sorted()
                .toList();
        model.addAttribute("proven", proven);
        model.addAttribute("code", code.isEmpty() && proven.size() == 1 ? proven.getFirst() : code);
        List<Membership> mine = members.of(actor).stream()
                .filter(claim -> claim.account().equals(actor.account()))
                .toList();
        model.addAttribute("claims", mine);
        model.addAttribute("disputes", disputes(actor, actor.firm()));
        model.addAttribute("names", register.names(mine.stream().map(Membership::firm).toList()));
        return shown("membership/start", faults, model);
    }

    private ModelAndView page(Actor actor, String ref, String typed, Map<String, String> faults, Model model) {
        Membership claim = claims.own(actor, ref);
        Registration registration =
                register.of(claim.firm()).orElseThrow(() -> new NotVisible("firm " + claim.firm()));
        model.addAttribute("claim", claim);
        model.addAttribute("zone", zones.find(claim.zone()).orElseThrow());
        model.addAttribute("taken", claims.contested(claim));
        model.addAttribute("registration", registration);
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute("entry", words.entry(claims.entry(claim), registration, locale));
        List<Step> steps = members.steps(claim);
        model.addAttribute("timeline", words.timeline(claim, steps, locale));
        model.addAttribute("dismissed", words.dismissal(steps, locale));
        model.addAttribute("disputes", disputes(actor, claim.firm()));
        model.addAttribute("signs", actor.represents(claim.firm()));
        model.addAttribute("clerks", clerks.of(claim));
        model.addAttribute("typed", typed);
        return shown("membership/claim", faults, model);
    }

    /** Of the firm that the person acts for, who else claims to; nobody else hears of it. */
    private List<FirmNotice> disputes(Actor actor, @Nullable String firm) {
        return firm == null || !firm.equals(actor.firm()) ? List.of() : disputes.of(firm);
    }

    private static ModelAndView shown(String template, Map<String, String> faults, Model model) {
        model.addAttribute("key", Reference.fresh());
        return FormPage.of(template, model, faults);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static ModelAndView to(String ref) {
        return new ModelAndView("redirect:/join/" + ref);
    }
}
