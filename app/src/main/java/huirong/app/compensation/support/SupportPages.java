package huirong.app.compensation.support;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisations;
import huirong.app.access.Reference;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.intake.rows.Unreadable;
import huirong.app.lending.Loan;
import huirong.app.membership.Members;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.core.fact.Sha256;
import huirong.core.fund.support.SupportKind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The ledger of supports: entered by whoever gives them, and what it says of one loan. */
@Controller
class SupportPages {
    private static final long MOST_BYTES = 20L << 20;

    private final Supports supports;
    private final SupportWords words;
    private final Members members;
    private final Organisations organisations;
    private final Zones zones;
    private final FundOffices offices;

    SupportPages(
            Supports supports,
            SupportWords words,
            Members members,
            Organisations organisations,
            Zones zones,
            FundOffices offices) {
        this.supports = supports;
        this.words = words;
        this.members = members;
        this.organisations = organisations;
        this.zones = zones;
        this.offices = offices;
    }

    @GetMapping("/supports")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String zone, Model model) {
        supports.list(actor);
        return page(actor, zone, SupportForm.EMPTY, Map.of(), model);
    }

    @PostMapping("/supports")
    ModelAndView enter(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String key,
            @ModelAttribute SupportForm form,
            Model model) {
        Maker maker = Supports.maker(actor, "support.enter");
        Typed typed = new Typed();
        form.read(own(actor, zone), typed)
                .flatMap(read -> supports.enter(maker, key, zone, List.of(read), null))
                .ifPresent(why -> typed.fault("document", why.code()));
        return typed.sound()
                ? new ModelAndView("redirect:/supports?zone=" + zone)
                : page(actor, zone, form, typed.faults(), model);
    }

    /** A file is taken whole, or each row that stands in its way is named. */
    @PostMapping("/supports/file")
    ModelAndView upload(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String key,
            @RequestParam MultipartFile file,
            Locale locale,
            Model model)
            throws IOException {
        Maker maker = Supports.maker(actor, "support.enter");
        Typed typed = new Typed();
        if (file.getSize() > MOST_BYTES) typed.fault("file", "claim-file-large");
        if (typed.sound()) {
            byte[] body = file.getBytes();
            try {
                Zone of = own(actor, zone);
                SupportFile read = SupportFile.read(body, of, bank(of));
                model.addAttribute("wrong", read.wrong());
                if (!read.wrong().isEmpty()) typed.fault("file", "support-file");
                else if (read.supports().isEmpty()) typed.fault("file", "support-empty");
                else
                    supports.enter(maker, key, zone, read.supports(), Sha256.of(body))
                            .ifPresent(why -> typed.fault("file", why.code()));
            } catch (Unreadable unreadable) {
                typed.fault("file", "support-unreadable");
                model.addAttribute("unreadable", unreadable.said(locale));
            }
        }
        return typed.sound()
                ? new ModelAndView("redirect:/supports?zone=" + zone)
                : page(actor, zone, SupportForm.EMPTY, typed.faults(), model);
    }

    @PostMapping("/supports/{ref}/withdrawal")
    ModelAndView end(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(name = "words", defaultValue = "") String said,
            Model model) {
        Support support = supports.own(actor, ref);
        Checker checker = Supports.checker(actor, "support.end");
        Typed typed = new Typed();
        String reason = typed.words("supports", said, 400);
        if (typed.sound())
            supports.end(checker, ref, key, reason).ifPresent(why -> typed.fault("supports", why.code()));
        return typed.sound()
                ? new ModelAndView("redirect:/supports?zone=" + support.zone())
                : page(actor, support.zone(), SupportForm.EMPTY, typed.faults(), model);
    }

    /** What public money supports one loan. */
    @GetMapping("/loans/{ref}/supports")
    String ofLoan(Actor actor, @PathVariable String ref, Model model) {
        Loan loan = supports.readable(actor, ref);
        List<FoundSupport> found = supports.shown(actor, loan);
        model.addAttribute("loan", loan);
        model.addAttribute("firm", members.name(loan.firm()));
        model.addAttribute("found", found);
        model.addAttribute("names", names(found.stream().map(FoundSupport::support).toList()));
        model.addAttribute("bankName", words.organisation(loan.bank()));
        model.addAttribute("bank", actor.of(Kind.BANK));
        return "compensation/loan-supports";
    }

    private ModelAndView page(Actor actor, String zone, SupportForm form, Map<String, String> faults, Model model) {
        List<Zone> choice = choice(actor);
        Zone of = choice.stream()
                .filter(one -> zone.isEmpty() || one.code().equals(zone))
                .findFirst()
                .orElseThrow(() -> new NotVisible("zone " + zone));
        List<Support> shown = supports.list(actor).stream().filter(one -> one.zone().equals(of.code())).toList();
        model.addAttribute("zone", of);
        model.addAttribute("zones", choice);
        model.addAttribute("supports", shown);
        model.addAttribute("names", names(shown));
        model.addAttribute("banks", of.banks().stream().collect(Collectors.toMap(Function.identity(), words::organisation)));
        model.addAttribute("kinds", SupportKind.values());
        model.addAttribute("columns", String.join("、", SupportFile.COLUMNS));
        model.addAttribute("own", actor.organisation().entity());
        model.addAttribute("maker", Supports.gives(actor) && actor.makes(actor.organisation().kind()));
        model.addAttribute("checker", Supports.gives(actor) && actor.checks(actor.organisation().kind()));
        model.addAttribute("form", form);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/supports", model, faults);
    }

    private List<Zone> choice(Actor actor) {
        return actor.of(Kind.FUND_OFFICE) ? offices.kept(actor) : zones.all();
    }

    private Zone own(Actor actor, String zone) {
        return choice(actor).stream()
                .filter(one -> one.code().equals(zone))
                .findFirst()
                .orElseThrow(() -> new NotVisible("zone " + zone));
    }

    private Map<String, String> names(List<Support> of) {
        return of.stream()
                .flatMap(one -> Stream.of(one.organisation(), one.given().bank()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), words::organisation));
    }

    /** The zone’s bank whose code or name a cell has. */
    private UnaryOperator<String> bank(Zone zone) {
        Map<String, String> codes = zone.banks().stream()
                .map(organisations::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Organisation::chinese, Organisation::code, (one, other) -> one));
        return cell -> codes.getOrDefault(cell, cell);
    }
}
