package huirong.app.supervision.backtest;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.supervision.ChosenZone;
import huirong.app.web.Figures;
import huirong.core.loan.BadLoan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of loans, by the points their decision rested on: a zone's for whoever oversees it, a bank's own for a bank. */
@Controller
class BacktestPages {
    private final ChosenZone zones;
    private final Zones membership;
    private final BacktestStore store;
    private final Figures figures;
    private final Clock clock;

    BacktestPages(ChosenZone zones, Zones membership, BacktestStore store, Figures figures, Clock clock) {
        this.zones = zones;
        this.membership = membership;
        this.store = store;
        this.figures = figures;
        this.clock = clock;
    }

    /** A card that decisions rested on, and under how many lines something was drawn. */
    record Choice(String code, String title, long lines) {}

    @GetMapping("/office/backtest")
    String backtest(
            Actor actor,
            @RequestParam(required = false) @Nullable String zone,
            @RequestParam(required = false) @Nullable String card,
            Locale locale,
            Model model) {
        boolean bank = actor.of(Kind.BANK);
        if (zone == null && actor.of(Kind.CREDIT_OFFICE) && membership.ofOffice(actor.organisation().code()).isEmpty()) {
            model.addAttribute("zoneless", true);
            return "supervision/backtest";
        }
        Zone chosen = bank ? null : zones.overseen(zone, actor);
        LocalDate cutoff = LocalDate.now(clock);
        Optional<BadLoan> rule = BadLoan.on(cutoff);
        List<ScoredLine> all = rule.map(found -> store.lines(
                        chosen == null ? null : chosen.code(),
                        bank ? actor.organisation().entity() : null,
                        found,
                        cutoff))
                .orElse(List.of());
        List<Choice> choices = choices(all, locale);
        Choice shown = choices.stream()
                .filter(choice -> choice.code().equals(card))
                .findFirst()
                .or(() -> choices.stream().findFirst())
                .orElse(null);
        model.addAttribute("zone", chosen);
        model.addAttribute("rule", rule.orElse(null));
        model.addAttribute("cutoff", cutoff);
        model.addAttribute("choices", choices);
        model.addAttribute("shown", shown);
        model.addAttribute("unscored", all.stream().filter(line -> line.card() == null).count());
        if (shown != null) fill(new Backtest(of(all, shown.code())), model);
        return "supervision/backtest";
    }

    private void fill(Backtest test, Model model) {
        model.addAttribute("test", test);
        model.addAttribute("fewest", ScoreBand.FEWEST);
        model.addAttribute("fewestBad", Backtest.FEWEST_BAD);
        model.addAttribute("fewestGood", Backtest.FEWEST_GOOD);
        model.addAttribute("chart", test.chart(figures::count));
        model.addAttribute(
                "area", test.ranking().map(found -> Backtest.written(found.area())).orElse(null));
        model.addAttribute(
                "distance", test.ranking().map(found -> Backtest.written(found.distance())).orElse(null));
    }

    private static List<ScoredLine> of(List<ScoredLine> all, String card) {
        return all.stream().filter(line -> card.equals(line.card())).toList();
    }

    /** The card with most lines first. */
    private static List<Choice> choices(List<ScoredLine> all, Locale locale) {
        Map<String, List<ScoredLine>> byCard = all.stream()
                .filter(line -> line.card() != null)
                .collect(Collectors.groupingBy(line -> Objects.requireNonNull(line.card())));
        return byCard.entrySet().stream()
                .map(card -> new Choice(card.getKey(), title(card.getValue().getLast(), locale), card.getValue().size()))
                .sorted(Comparator.comparingLong(Choice::lines).reversed().thenComparing(Choice::code))
                .toList();
    }

    private static String title(ScoredLine line, Locale locale) {
        String title = "en".equals(locale.getLanguage()) ? line.titleEn() : line.titleZh();
        return title == null ? Objects.requireNonNull(line.card()) : title;
    }
}
