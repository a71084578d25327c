package huirong.app.membership.list;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.intake.rows.Unreadable;
import huirong.app.membership.ListKind;
import huirong.app.membership.Zone;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.app.web.sheet.WrongCell;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The lists of a zone: read by its credit office and auditors, kept by the office's maker. */
@Controller
class ListingPages {
    private static final int MOST_BYTES = 20 << 20;

    private final KeptLists lists;
    private final ListingSearch search;
    private final ListingStore store;

    ListingPages(KeptLists lists, ListingSearch search, ListingStore store) {
        this.lists = lists;
        this.search = search;
        this.store = store;
    }

    @GetMapping("/lists")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        return page(actor, zone, kind, new Asked(state, q.strip(), after), ListingForm.EMPTY, Map.of(), model);
    }

    @PostMapping("/lists")
    ModelAndView enter(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String key,
            @ModelAttribute ListingForm form,
            Model model) {
        Maker maker = actor.maker(Kind.CREDIT_OFFICE, "listing.enter");
        lists.own(actor, zone);
        Typed typed = new Typed();
        Optional<NewListing> read = form.read(typed, "uscc", "from", "basis");
        kind(kind, typed)
                .flatMap(of -> read.flatMap(one -> lists.enter(maker, key, zone, of, List.of(one))))
                .ifPresent(why -> typed.fault("uscc", why.code()));
        return typed.sound()
                ? new ModelAndView(back(zone, kind))
                : page(actor, zone, kind, Asked.ALL, form, typed.faults(), model);
    }

    /** A file is taken whole, or each row that stands in its way is named. */
    @PostMapping("/lists/file")
    ModelAndView upload(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String key,
            @RequestParam MultipartFile file,
            Locale locale,
            Model model)
            throws IOException {
        Maker maker = actor.maker(Kind.CREDIT_OFFICE, "listing.enter");
        lists.own(actor, zone);
        Typed typed = new Typed();
        Optional<ListKind> of = kind(kind, typed);
        if (file.isEmpty()) typed.fault("file", "typed.missing");
        if (file.getSize() > MOST_BYTES) typed.fault("file", "listing-large");
        if (typed.sound()) {
            try {
                ListingFile read = ListingFile.read(file.getBytes());
                model.addAttribute("wrong", enter(maker, key, zone, of.orElseThrow(), read, typed));
            } catch (Unreadable unreadable) {
                typed.fault("file", "listing-unreadable");
                model.addAttribute("unreadable", unreadable.said(locale));
            }
        }
        return typed.sound()
                ? new ModelAndView(back(zone, kind))
                : page(actor, zone, kind, Asked.ALL, ListingForm.EMPTY, typed.faults(), model);
    }

    /** Answers what is wrong. */
    private List<WrongCell> enter(
            Maker maker, String key, String zone, ListKind kind, ListingFile read, Typed typed) {
        List<WrongCell> wrong = read.wrong();
        if (wrong.isEmpty() && read.rows().isEmpty()) typed.fault("file", "listing-empty");
        else if (wrong.isEmpty())
            lists.enter(maker, key, zone, kind, read.listings()).ifPresent(why -> typed.fault("file", why.code()));
        if (wrong.isEmpty() && !typed.sound()) wrong = refused(maker.actor(), zone, kind, read);
        if (!wrong.isEmpty()) {
            typed.faults().clear();
            typed.fault("file", "listing-file");
        }
        return wrong;
    }

    private List<WrongCell> refused(Actor actor, String zone, ListKind kind, ListingFile read) {
        Map<NewListing, ListingRefusal> refused = lists.refused(actor, zone, kind, read.listings());
        return read.rows().stream()
                .filter(row -> refused.containsKey(row.listing()))
                .map(row -> {
                    ListingRefusal why = refused.get(row.listing());
                    String column = why == ListingRefusal.OVERLAPS ? ListingFile.FROM : ListingFile.USCC;
                    return new WrongCell(row.line(), column, why.code());
                })
                .toList();
    }

    @GetMapping("/lists/{ref}")
    ModelAndView one(Actor actor, @PathVariable String ref, Model model) {
        return one(actor, ref, "", "", Map.of(), model);
    }

    @PostMapping("/lists/{ref}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        Maker maker = actor.maker(Kind.CREDIT_OFFICE, "listing.end");
        lists.read(actor, ref);
        Typed typed = new Typed();
        LocalDate day = typed.day("until", until);
        String said = typed.words("words", words, 400);
        if (typed.sound())
            lists.end(maker, key, ref, day, said).ifPresent(why -> typed.fault("until", why.code()));
        return typed.sound()
                ? new ModelAndView("redirect:/lists/" + ref)
                : one(actor, ref, until, words, typed.faults(), model);
    }

    private ModelAndView one(
            Actor actor, String ref, String until, String words, Map<String, String> faults, Model model) {
        Kept kept = lists.read(actor, ref);
        model.addAttribute("kept", kept);
        model.addAttribute("zone", lists.own(actor, kept.zone()));
        model.addAttribute("name", search.names(List.of(kept)).get(kept.listing().uscc()));
        model.addAttribute("maker", actor.makes(Kind.CREDIT_OFFICE));
        model.addAttribute("until", until);
        model.addAttribute("words", words);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("membership/listing", model, faults);
    }

    /** What somebody looks for on the page of a list. */
    private record Asked(String state, String q, String after) {
        static final Asked ALL = new Asked("", "", "");

        Optional<ListingState> of() {
            return Arrays.stream(ListingState.values()).filter(one -> one.name().equals(state)).findFirst();
        }
    }

    private ModelAndView page(
            Actor actor, String zone, String kind, Asked asked, ListingForm form, Map<String, String> faults, Model model) {
        if (!actor.of(Kind.CREDIT_OFFICE) && !actor.of(Kind.AUDIT)) throw new NotVisible("lists");
        List<Zone> choice = lists.readable(actor);
        model.addAttribute("zones", choice);
        if (choice.isEmpty() && zone.isEmpty()) {
            model.addAttribute("zone", null);
            return FormPage.of("membership/lists", model, faults);
        }
        Zone of = zone.isEmpty() ? choice.getFirst() : lists.own(actor, zone);
        ListKind list = kind(kind, new Typed()).orElse(ListKind.NEGATIVE);
        ListingSearch.Found found =
                search.page(actor, of.code(), list, asked.of().orElse(null), asked.q(), asked.after());
        model.addAttribute("zone", of);
        model.addAttribute("kinds", ListKind.values());
        model.addAttribute("kind", list);
        model.addAttribute("states", ListingState.values());
        model.addAttribute("state", asked.of().map(ListingState::name).orElse(""));
        model.addAttribute("counts", store.counts(of.code(), list, lists.today()));
        model.addAttribute("q", asked.q());
        model.addAttribute("found", found);
        model.addAttribute("most", ListingSearch.MOST_FIRMS);
        model.addAttribute("first", asked.after().isEmpty() ? null : address(of, list, asked, ""));
        model.addAttribute("next", found.next() == null ? null : address(of, list, asked, found.next()));
        model.addAttribute("columns", String.join("、", ListingFile.COLUMNS));
        model.addAttribute("maker", actor.makes(Kind.CREDIT_OFFICE));
        model.addAttribute("form", form);
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("membership/lists", model, faults);
    }

    private static String address(Zone zone, ListKind kind, Asked asked, String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/lists")
                .queryParam("zone", zone.code())
                .queryParam("kind", kind)
                .queryParam("state", asked.state())
                .queryParam("q", "{q}");
        if (!after.isEmpty()) address.queryParam("after", after);
        return address.encode().buildAndExpand(asked.q()).toUriString();
    }

    private static String back(String zone, String kind) {
        return "redirect:/lists?zone=" + zone + "&kind=" + kind;
    }

    private static Optional<ListKind> kind(String typed, Typed faults) {
        Optional<ListKind> found =
                Arrays.stream(ListKind.values()).filter(one -> one.name().equals(typed)).findFirst();
        if (found.isEmpty()) faults.fault("kind", "typed.choose");
        return found;
    }
}
