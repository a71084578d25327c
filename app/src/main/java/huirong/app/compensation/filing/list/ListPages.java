package huirong.app.compensation.filing.list;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.intake.rows.Unreadable;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.web.FormPage;
import huirong.app.web.Typed;
import huirong.app.web.sheet.WrongCell;
import huirong.core.fact.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A bank's lists, the page on which one is entered, and what became of its rows. */
@Controller
class ListPages {
    private static final int MOST_BYTES = 40 << 20;
    private static final int MOST_SHOWN = 200;

    private final FilingLists lists;
    private final ListRows rows;
    private final Zones zones;

    ListPages(FilingLists lists, ListRows rows, Zones zones) {
        this.lists = lists;
        this.rows = rows;
        this.zones = zones;
    }

    @GetMapping("/filings/lists")
    ModelAndView lists(Actor actor, @RequestParam(defaultValue = "") String zone, Model model) {
        return page(actor, zone, Map.of(), model);
    }

    /** A list is taken whole, or each row that stands in its way is named. */
    @PostMapping("/filings/lists")
    ModelAndView enter(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String key,
            @RequestParam MultipartFile file,
            Locale locale,
            Model model)
            throws IOException {
        Maker maker = actor.maker(Kind.BANK, "filing.list");
        String of = lists.zone(actor, zone).code();
        Typed typed = new Typed();
        if (file.isEmpty()) typed.fault("file", "typed.missing");
        if (file.getSize() > MOST_BYTES) typed.fault("file", "list-large");
        if (typed.sound()) enter(maker, key, of, file.getBytes(), typed, locale, model);
        return typed.sound() ? new ModelAndView("redirect:/filings/lists/" + key) : page(actor, of, typed.faults(), model);
    }

    private void enter(Maker maker, String key, String zone, byte[] body, Typed typed, Locale locale, Model model)
            throws IOException {
        try {
            ListFile read = ListFile.read(body);
            List<WrongCell> wrong =
                    read.wrong().isEmpty() ? lists.unknown(maker.actor(), zone, read.rows()) : read.wrong();
            model.addAttribute("wrong", wrong.subList(0, Math.min(wrong.size(), MOST_SHOWN)));
            if (!wrong.isEmpty()) typed.fault("file", "list-file");
            else if (read.rows().isEmpty()) typed.fault("file", "list-empty");
            else
                lists.enter(maker, key, zone, read.rows(), Sha256.of(body))
                        .ifPresent(why -> typed.fault("file", why.code()));
        } catch (Unreadable unreadable) {
            typed.fault("file", "list-unreadable");
            model.addAttribute("unreadable", unreadable.said(locale));
        }
    }

    @GetMapping("/filings/lists/{ref}")
    String one(Actor actor, @PathVariable String ref, Model model) {
        FilingList list = lists.own(actor, ref);
        model.addAttribute("list", list);
        model.addAttribute("zone", zones.find(list.zone()).orElseThrow());
        model.addAttribute("unfiled", rows.unfiled(list, MOST_SHOWN));
        model.addAttribute("most", MOST_SHOWN);
        return "compensation/filing-list";
    }

    private ModelAndView page(Actor actor, String zone, Map<String, String> faults, Model model) {
        model.addAttribute("lists", lists.list(actor));
        Zone of = lists.zone(actor, zone);
        model.addAttribute("zone", of);
        model.addAttribute("zones", zones.ofBank(actor.organisation().entity()));
        model.addAttribute("columns", String.join("、", ListFile.COLUMNS));
        model.addAttribute("maker", actor.makes(Kind.BANK));
        model.addAttribute("key", Reference.fresh());
        return FormPage.of("compensation/filing-lists", model, faults);
    }
}
