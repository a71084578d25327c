package huirong.app.origination.decision;

import huirong.app.access.Actor;
import huirong.app.creditfile.consent.Consents;
import huirong.app.creditfile.consent.StatedConsent;
import huirong.app.creditfile.view.FirmSummary;
import huirong.app.creditfile.view.Firms;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.marketplace.Products;
import huirong.app.origination.request.Reach;
import huirong.app.origination.request.Reaches;
import huirong.app.origination.request.Wording;
import huirong.core.request.AskState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The bank's desk: what is due today and this week, and the table of cases. */
@Controller
class DeskPages {
    private static final int CASES = 50;
    private static final int FOUND = 500;

    private final DeskStore store;
    private final Reaches reaches;
    private final Firms firms;
    private final PublicRegister register;
    private final Products products;
    private final Consents consents;
    private final Wording wording;
    private final Clock clock;

    DeskPages(
            DeskStore store,
            Reaches reaches,
            Firms firms,
            PublicRegister register,
            Products products,
            Consents consents,
            Wording wording,
            Clock clock) {
        this.store = store;
        this.reaches = reaches;
        this.firms = firms;
        this.register = register;
        this.products = products;
        this.consents = consents;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * A case as the table shows it.
     *
     * @param over what became of the firm's authorisation if the bank may read no more, in words; null while it may
     */
    record Shown(
            DeskRow row,
            String firm,
            String product,
            String unit,
            String tone,
            Wording.@Nullable Deadline deadline,
            @Nullable String over) {}

    /** A figure of the desk and where its cases are listed. */
    record Window(String code, long cases, String href) {}

    /** A saved view with the number of its cases. */
    record Tab(String code, long cases, String href, boolean current) {}

    @GetMapping("/desk")
    String desk(
            Actor actor,
            @RequestParam(defaultValue = "due") String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "0") int from,
            Locale locale,
            Model model) {
        Reach reach = reaches.ofBank(actor, "desk");
        DeskView chosen = DeskView.of(view).orElse(DeskView.DUE);
        int first = Math.max(0, from);
        LocalDate today = LocalDate.now(clock);
        Optional<DueWindow> window = DueWindow.of(due);
        List<DeskRow> rows = store.list(
                reach, chosen, window.map(each -> each.from(today)), window.map(each -> each.before(today)), found(actor, q), first, CASES + 1);
        List<DeskRow> page = rows.size() > CASES ? rows.subList(0, CASES) : rows;
        model.addAttribute("windows", Arrays.stream(DueWindow.values())
                .map(each -> new Window(
                        each.code(),
                        store.dueBefore(reach, each.before(today)) - store.dueBefore(reach, each.from(today)),
                        address(DeskView.DUE, "", each.code(), 0)))
                .toList());
        model.addAttribute("due", window.map(DueWindow::code).orElse(null));
        model.addAttribute("today", today);
        model.addAttribute("tabs", tabs(store.counts(reach), window.isPresent() ? null : chosen, q));
        model.addAttribute("view", chosen.code());
        model.addAttribute("q", q);
        model.addAttribute("cases", shown(actor.organisation().entity(), page, locale));
        model.addAttribute("units", reach.units().size() > 1);
        model.addAttribute("first", first == 0 ? null : address(chosen, q, due, 0));
        model.addAttribute("next", rows.size() > CASES ? address(chosen, q, due, first + CASES) : null);
        return "origination/desk";
    }

    private @Nullable List<String> found(Actor actor, String q) {
        return q.isBlank()
                ? null
                : firms.search(actor, q, null, FOUND).firms().stream().map(FirmSummary::ref).toList();
    }

    private List<Shown> shown(String bank, List<DeskRow> rows, Locale locale) {
        Wording.In words = wording.in(locale);
        List<String> listed = rows.stream().map(DeskRow::firm).distinct().toList();
        Map<String, String> names = register.names(listed);
        Map<String, StatedConsent> over = consents.over(listed, bank);
        Map<String, String> offered = new HashMap<>();
        return rows.stream()
                .map(row -> new Shown(
                        row,
                        names.getOrDefault(row.firm(), row.firm()),
                        offered.computeIfAbsent(row.product() + row.productVersion(), missing -> products
                                .find(row.product(), row.productVersion())
                                .map(product -> product.name(locale.getLanguage()))
                                .orElse(row.product())),
                        words.organisation(row.unit()),
                        tone(row.state()),
                        row.due() == null ? null : words.deadline(row.due()),
                        running(row.state()) ? over(over.get(row.firm()), words) : null))
                .toList();
    }

    /** Whether it matters to the bank's work that it may read no more. */
    private static boolean running(AskState state) {
        return switch (state) {
            case FILED, ACCEPTED, PROPOSED, GRANTED, CONTRACTED -> true;
            case DECLINED, REFUSED, WITHDRAWN, GIVEN_UP -> false;
        };
    }

    private @Nullable String over(@Nullable StatedConsent last, Wording.In words) {
        return last == null ? null : words.say("authorisation.over.short." + last.state(LocalDate.now(clock)));
    }

    private static String tone(AskState state) {
        return switch (state) {
            case FILED, PROPOSED -> "act";
            case GRANTED, CONTRACTED -> "good";
            case ACCEPTED, DECLINED, REFUSED, WITHDRAWN, GIVEN_UP -> "quiet";
        };
    }

    private static List<Tab> tabs(Map<AskState, Long> counts, @Nullable DeskView chosen, String q) {
        return Arrays.stream(DeskView.values())
                .map(view -> new Tab(
                        view.code(),
                        Arrays.stream(view.states())
                                .mapToLong(state -> counts.getOrDefault(AskState.valueOf(state), 0L))
                                .sum(),
                        address(view, q, "", 0),
                        view == chosen))
                .toList();
    }

    private static String address(DeskView view, String q, String due, int from) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk").queryParam("view", view.code());
        if (!q.isBlank()) address.queryParam("q", "{q}");
        if (!due.isEmpty()) address.queryParam("due", "{due}");
        if (from > 0) address.queryParam("from", from);
        return address.encode().buildAndExpand(Map.of("q", q, "due", due)).toUriString();
    }
}
