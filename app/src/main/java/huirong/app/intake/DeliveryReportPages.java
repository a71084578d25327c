package huirong.app.intake;

import huirong.app.access.Accounts;
import huirong.app.access.Actor;
import huirong.app.access.Organisations;
import huirong.app.creditfile.facts.Fate;
import huirong.app.intake.RowFateStore.RowFate;
import huirong.app.web.RowFates;
import huirong.app.web.sheet.SheetFormat;
import huirong.core.fact.Catalogue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What became of one delivery, row by row. */
@Controller
class DeliveryReportPages {
    private static final int ROWS = 50;
    private static final String PAGE = "/deliveries/{ref}";

    private final DeliveryReports reports;
    private final RowFateStore rows;
    private final Organisations organisations;
    private final Accounts accounts;
    private final CorrectionsFile corrections;

    DeliveryReportPages(
            DeliveryReports reports,
            RowFateStore rows,
            Organisations organisations,
            Accounts accounts,
            CorrectionsFile corrections) {
        this.reports = reports;
        this.rows = rows;
        this.organisations = organisations;
        this.accounts = accounts;
        this.corrections = corrections;
    }

    @GetMapping(PAGE)
    String report(
            Actor actor,
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable String fate,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(defaultValue = "0") long after,
            Locale locale,
            Model model) {
        Delivery delivery = common(actor, ref, model);
        Wanted wanted = Wanted.of(fate, code);
        boolean published = delivery.state() == Delivery.State.PUBLISHED;
        List<RowFate> found = published
                ? rows.rows(actor.scope(), delivery.id(), wanted.fates(), wanted.code(), after, ROWS + 1)
                : List.of();
        List<RowFate> shown = found.size() > ROWS ? found.subList(0, ROWS) : found;
        String self = UriComponentsBuilder.fromPath(PAGE)
                .queryParam("fate", wanted.fate())
                .queryParam("code", wanted.code())
                .buildAndExpand(ref)
                .toUriString();
        model.addAttribute("delivery", delivery);
        model.addAttribute("item", Catalogue.item(delivery.item()).orElseThrow());
        model.addAttribute(
                "source",
                organisations.name(delivery.organisation(), locale.getLanguage()));
        model.addAttribute("sender", accounts.names(Set.of(delivery.account())).get(delivery.account()));
        model.addAttribute("own", delivery.organisation().equals(actor.organisation().code()));
        model.addAttribute("seesAll", DeliveryStore.seesAll(actor.scope()));
        model.addAttribute("wanted", wanted);
        model.addAttribute("fates", Fate.values());
        model.addAttribute("rows", shown.stream().map(row -> ShownRow.of(row, locale)).toList());
        model.addAttribute("first", after == 0 ? null : self);
        model.addAttribute("next", found.size() > ROWS ? self + "&after=" + shown.getLast().line() : null);
        return "intake/delivery";
    }

    /** The part of the page that changes while the file is read; once it is read, the whole page is due. */
    @GetMapping(PAGE + "/progress")
    String progress(Actor actor, @PathVariable String ref, Model model, HttpServletResponse response) {
        Delivery delivery = common(actor, ref, model);
        boolean done = delivery.state() == Delivery.State.PUBLISHED || delivery.state() == Delivery.State.REFUSED;
        if (done) response.setHeader("HX-Refresh", "true");
        return "intake/delivery :: progress";
    }

    @GetMapping({PAGE + "/corrections.csv", PAGE + "/corrections.xlsx"})
    void corrections(
            Actor actor,
            @PathVariable String ref,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Delivery delivery = reports.find(actor.scope(), ref);
        SheetFormat.asked(request).send(
                response,
                "corrections-" + delivery.fileName(),
                sheet -> corrections.write(actor.scope(), delivery, locale, sheet));
    }

    private Delivery common(Actor actor, String ref, Model model) {
        Delivery delivery = reports.find(actor.scope(), ref);
        DeliveryReport report = reports.report(actor.scope(), delivery);
        model.addAttribute("report", report);
        model.addAttribute(
                "bar",
                new RowFates(
                        report.accepted(), report.warned(), report.waiting(), report.rejected(), report.repeated()));
        return delivery;
    }

    /**
     * Which rows are wanted.
     *
     * @param fate a fate in lower case, {@code all}, or {@code check}: those with something to look at
     * @param code of a finding, or empty
     */
    record Wanted(String fate, String code, Set<Fate> fates) {
        static Wanted of(@Nullable String fate, @Nullable String code) {
            String finding = code == null ? "" : code;
            if ("all".equals(fate)) return new Wanted("all", finding, EnumSet.allOf(Fate.class));
            for (Fate known : Fate.values()) {
                String word = known.name().toLowerCase(Locale.ROOT);
                if (word.equals(fate)) return new Wanted(word, finding, EnumSet.of(known));
            }
            return new Wanted("check", finding, EnumSet.of(Fate.REJECTED, Fate.WARNED, Fate.WAITING));
        }
    }
}
