package huirong.app.audit;

import huirong.app.access.Accounts;
import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of acts, for the audit office and the operator's audit administrator; not for those whose acts it holds. */
@Controller
class AuditPages {
    private static final int PAGE = 50;

    private final EntryStore store;
    private final Accounts accounts;

    AuditPages(EntryStore store, Accounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    @GetMapping("/audit")
    String audit(
            Actor actor,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(required = false) @Nullable Boolean allowed,
            Model model) {
        if (!actor.audits()) throw new NotVisible("audit");
        List<Entry> entries = store.latest(actor.scope(), before, allowed, PAGE + 1);
        List<Entry> shown = entries.size() > PAGE ? entries.subList(0, PAGE) : entries;
        Set<String> people = shown.stream().map(Entry::account).collect(Collectors.toSet());
        model.addAttribute("entries", shown);
        model.addAttribute("names", accounts.names(people));
        model.addAttribute("allowed", allowed);
        model.addAttribute("older", entries.size() > PAGE ? shown.getLast().id() : null);
        model.addAttribute("first", before == Long.MAX_VALUE);
        return "audit/entries";
    }
}
