package huirong.app.audit;

import huirong.app.access.Accounts;
import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisations;
import huirong.app.web.sheet.SheetFormat;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The record of acts, for the audit office and the operator's audit administrator; not for those whose acts it holds. */
@Controller
class AuditPages {
    private static final int PAGE = 50;

    private final EntryStore store;
    private final EntryWords words;
    private final EntryFile file;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Audit audit;

    AuditPages(
            EntryStore store,
            EntryWords words,
            EntryFile file,
            Accounts accounts,
            Organisations organisations,
            Audit audit) {
        this.store = store;
        this.words = words;
        this.file = file;
        this.accounts = accounts;
        this.organisations = organisations;
        this.audit = audit;
    }

    /** @param person part of a name or a login; empty for everybody */
    @GetMapping("/audit")
    String audit(
            Actor actor,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(required = false) @Nullable Boolean allowed,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String person,
            Locale locale,
            Model model) {
        if (!actor.audits()) throw new NotVisible("audit");
        Set<String> sought = person.isBlank() ? null : accounts.called(person.strip());
        List<Entry> entries = store.latest(actor.scope(), new Sought(allowed, day, sought), before, PAGE + 1);
        List<Entry> shown = entries.size() > PAGE ? entries.subList(0, PAGE) : entries;
        Set<String> people = shown.stream().map(Entry::account).collect(Collectors.toSet());
        model.addAttribute("entries", shown);
        model.addAttribute("said", shown.stream().map(entry -> words.of(entry, locale)).toList());
        model.addAttribute("links", actor.of(Kind.AUDIT));
        model.addAttribute("names", accounts.names(people));
        model.addAttribute("organisations", shown.stream().map(Entry::organisation).distinct()
                .flatMap(code -> organisations.find(code).stream())
                .collect(Collectors.toMap(Organisation::code, found -> found.name(locale.getLanguage()))));
        model.addAttribute("allowed", allowed);
        model.addAttribute("day", day);
        model.addAttribute("person", person);
        String here = here(allowed, day, person);
        model.addAttribute("first", before == Long.MAX_VALUE ? null : here);
        model.addAttribute("next", entries.size() > PAGE ? before(here, shown.getLast().id()) : null);
        return "audit/entries";
    }

    /** The same entries as a table that a spreadsheet opens, as far as the newest one when it was asked for. */
    @GetMapping({"/audit/entries.csv", "/audit/entries.xlsx"})
    void export(
            Actor actor,
            @RequestParam(required = false) @Nullable Boolean allowed,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String person,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!actor.audits()) throw new NotVisible("audit");
        audit.record(actor, "audit.export", "record of acts", "audit", true);
        Set<String> sought = person.isBlank() ? null : accounts.called(person.strip());
        SheetFormat.asked(request).send(
                response,
                "audit",
                sheet -> file.write(actor.scope(), new Sought(allowed, day, sought), locale, sheet));
    }

    private static String here(@Nullable Boolean allowed, @Nullable LocalDate day, String person) {
        UriComponentsBuilder here = UriComponentsBuilder.fromPath("/audit");
        if (allowed != null) here.queryParam("allowed", allowed);
        if (day != null) here.queryParam("day", day);
        if (!person.isBlank()) here.queryParam("person", person);
        return here.encode().toUriString();
    }

    private static String before(String here, long id) {
        return here + (here.contains("?") ? "&" : "?") + "before=" + id;
    }
}
