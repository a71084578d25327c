package huirong.app.creditfile.pages;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisations;
import huirong.app.creditfile.objection.Objections;
import huirong.app.creditfile.view.Basis;
import huirong.app.creditfile.view.CreditFiles;
import huirong.app.creditfile.view.FileRead;
import huirong.app.creditfile.view.Firms;
import huirong.app.creditfile.view.Moment;
import huirong.app.creditfile.view.ReadGroup;
import huirong.app.creditfile.view.ReadableFile;
import huirong.app.web.Figures;
import huirong.app.web.FormPage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Finding firms, and reading one firm's file. */
@Controller
class FirmPages {
    private static final int FIRMS = 20;
    private static final int READS = 200;
    private static final String PURPOSE = "file";

    private final Firms firms;
    private final CreditFiles files;
    private final Objections objections;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Figures figures;

    FirmPages(
            Firms firms,
            CreditFiles files,
            Objections objections,
            Organisations organisations,
            MessageSource messages,
            Figures figures) {
        this.firms = firms;
        this.files = files;
        this.objections = objections;
        this.organisations = organisations;
        this.messages = messages;
        this.figures = figures;
    }

    @GetMapping("/firms")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Firms.Page page = firms.search(actor, q, after, FIRMS);
        model.addAttribute("q", q);
        model.addAttribute("count", firms.count(actor));
        model.addAttribute("found", q.isBlank() ? null : page.firms().size());
        model.addAttribute("more", page.next() != null || after != null);
        model.addAttribute("firms", page.firms());
        model.addAttribute("first", after == null ? null : address(q, null));
        model.addAttribute("next", page.next() == null ? null : address(q, page.next()));
        return "creditfile/firms";
    }

    @GetMapping("/firms/{ref}")
    ModelAndView file(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known,
            Locale locale,
            Model model) {
        Moment now = files.now();
        AsOf asked = new AsOf(on, known);
        Map<String, String> faults = asked.faults(now);
        ReadableFile file;
        if (faults.isEmpty()) {
            try {
                file = files.open(actor, ref, asked.moment(now), PURPOSE);
            } catch (NotVisible notThere) {
                if (asked.moment(now).equals(now)) throw notThere;
                // Whoever may read the file today is told that it did not reach back that far; others hear nothing.
                faults = Map.of(known.isBlank() ? "on" : "known", "as-of.before");
                file = files.open(actor, ref, now, PURPOSE);
            }
        } else file = files.open(actor, ref, now, PURPOSE);
        Map<String, String> names = new HashMap<>();
        UnaryOperator<String> name = code -> names.computeIfAbsent(code, missing -> name(missing, locale));
        Phrases phrases = new Phrases(messages, figures, locale);
        model.addAttribute("file", file);
        model.addAttribute("basis", basis(file.basis()));
        model.addAttribute("page", new FilePageMaker(file, phrases, name, files.uncollected(actor, ref)).page());
        model.addAttribute("marks", objections.marks(file));
        model.addAttribute("asked", asked);
        model.addAttribute("now", now);
        if (file.basis() instanceof Basis.OwnFile) addReads(actor, ref, Long.MAX_VALUE, locale, model);
        return FormPage.of("creditfile/file", model, faults);
    }

    @GetMapping("/firms/{ref}/reads")
    String reads(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Locale locale,
            Model model) {
        model.addAttribute("ref", ref);
        model.addAttribute("first", before == Long.MAX_VALUE ? null : "/firms/" + ref + "/reads");
        addReads(actor, ref, before, locale, model);
        return "creditfile/reads";
    }

    private void addReads(Actor actor, String ref, long before, Locale locale, Model model) {
        List<FileRead> reads = files.reads(actor, ref, before, READS + 1);
        List<FileRead> shown = reads.size() > READS ? reads.subList(0, READS) : reads;
        model.addAttribute("reads", ReadGroup.of(shown, code -> name(code, locale), messages, figures, locale));
        model.addAttribute(
                "older",
                reads.size() > READS
                        ? "/firms/" + ref + "/reads?before=" + shown.getLast().id()
                        : null);
    }

    private String name(String organisation, Locale locale) {
        return organisations.name(organisation, locale.getLanguage());
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case Basis.Consent consent -> "consent";
            case Basis.OwnFile own -> "own-file";
            case Basis.SourceOfThisFact mine -> "source";
            case Basis.PublicDuty duty -> "public-duty";
        };
    }

    private static String address(String q, @Nullable String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/firms");
        if (!q.isEmpty()) address.queryParam("q", "{q}");
        if (after != null) address.queryParam("after", after);
        return address.encode().buildAndExpand(Map.of("q", q)).toUriString();
    }
}
