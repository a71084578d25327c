package huirong.app.creditfile.pages;

import huirong.app.creditfile.view.Basis;
import huirong.app.creditfile.view.FiledFact;
import huirong.app.creditfile.view.ReadableFile;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.FieldType;
import huirong.core.fact.Mode;
import huirong.core.feature.Absence;
import huirong.core.feature.Feature;
import huirong.core.feature.Features;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sorts a file by item into what is known, what was asked in vain, what is missing and what is not open. */
final class FilePageMaker {
    private static final int AT_ONCE = 3;
    private static final int LISTED = 20;
    private static final int EVENTS = 12;

    private final ReadableFile file;
    private final Phrases phrases;
    private final UnaryOperator<String> names;
    private final Set<String> uncollected;
    private final boolean source;
    private final List<ItemCard> known = new ArrayList<>();
    private final List<FilePage.Nothing> nothing = new ArrayList<>();
    private final List<FilePage.Lack> missing = new ArrayList<>();
    private final List<FilePage.Closed> closed = new ArrayList<>();
    private final List<FiledFact> events = new ArrayList<>();
    private @Nullable ShownFact registration;

    /** @param uncollected codes of items that the firm has not let the platform collect */
    FilePageMaker(ReadableFile file, Phrases phrases, UnaryOperator<String> names, Set<String> uncollected) {
        this.file = file;
        this.phrases = phrases;
        this.names = names;
        this.uncollected = uncollected;
        this.source = file.basis() instanceof Basis.SourceOfThisFact;
    }

    FilePage page() {
        Catalogue.ITEMS.forEach(this::sort);
        List<ShownFact> timeline = events.stream()
                .sorted(Comparator.comparing((FiledFact filed) -> filed.fact().validFrom())
                        .thenComparing(FiledFact::seq)
                        .reversed())
                .limit(EVENTS)
                .map(filed ->
                        shown(Catalogue.item(filed.fact().item()).orElseThrow(), filed).brief())
                .toList();
        return new FilePage(registration, known, nothing, missing, closed, timeline);
    }

    private void sort(CatalogueItem item) {
        List<FiledFact> facts = file.facts().stream()
                .filter(filed -> filed.fact().item().equals(item.code()))
                .toList();
        List<Erasure> erasures = Erasure.of(file.erased().stream()
                .filter(erased -> erased.item().equals(item.code()))
                .toList());
        LocalDate answered = file.collectedThrough().get(item.code());
        // A source reads back what it delivered; of other items it is not told whether anyone answered.
        if (!facts.isEmpty() || !erasures.isEmpty()) known.add(card(item, facts, erasures, answered));
        else if (source || !file.covers(item)) closed.add(closed(item));
        else if (answered != null) nothing.add(nothing(item, answered));
        else missing.add(lack(item));
        boolean monthly = item.field(item.validFrom()).orElseThrow().type() == FieldType.MONTH;
        if (item.tally() == null && !monthly) events.addAll(facts);
        if (item == Catalogue.REGISTRATION && !facts.isEmpty()) registration = shown(item, facts.getLast());
    }

    private ItemCard card(
            CatalogueItem item, List<FiledFact> facts, List<Erasure> erasures, @Nullable LocalDate answered) {
        LocalDate through = answered != null
                ? answered
                : facts.isEmpty() ? null : facts.getLast().fact().validFrom();
        Freshness freshness =
                through == null ? null : Freshness.of(item, through, file.version().validOn(), phrases);
        boolean state = item.mode() == Mode.STATE;
        List<ShownFact> listed = facts.reversed().stream()
                .limit(LISTED)
                .map(filed -> shown(item, filed))
                .toList();
        int atOnce = Math.min(state ? 1 : AT_ONCE, listed.size());
        YearMonth last = freshness == null ? null : lastMonth(freshness.through(), facts);
        boolean monthly = item.field(item.validFrom()).orElseThrow().type() == FieldType.MONTH;
        return new ItemCard(
                item.code(),
                phrases.item(item),
                phrases.collected(item),
                state,
                facts.size(),
                freshness,
                listed.subList(0, atOnce),
                listed.subList(atOnce, listed.size()),
                last == null || facts.isEmpty() || !monthly && item.tally() == null
                        ? null
                        : Strip.of(last, months(facts), phrases),
                last == null || facts.isEmpty() || item.tally() == null
                        ? null
                        : MonthTotals.of(facts.stream().map(FiledFact::fact).toList(), last, phrases),
                erasures);
    }

    /** The month of the last answer; not counted as a gap while it is not over. */
    private static YearMonth lastMonth(LocalDate through, List<FiledFact> facts) {
        YearMonth month = YearMonth.from(through);
        boolean over = month.atEndOfMonth().equals(through);
        return over || months(facts).contains(month) ? month : month.minusMonths(1);
    }

    private static Set<YearMonth> months(List<FiledFact> facts) {
        return facts.stream()
                .map(filed -> YearMonth.from(filed.fact().validFrom()))
                .collect(Collectors.toSet());
    }

    private FilePage.Nothing nothing(CatalogueItem item, LocalDate answered) {
        return new FilePage.Nothing(
                item.code(),
                phrases.item(item),
                Freshness.of(item, answered, file.version().validOn(), phrases));
    }

    private FilePage.Closed closed(CatalogueItem item) {
        return new FilePage.Closed(
                phrases.item(item), phrases.say(source ? "closed.source" : "closed." + item.basis()));
    }

    private FilePage.Lack lack(CatalogueItem item) {
        Optional<Absence> absence = Features.ALL.stream()
                .filter(feature -> feature.items().equals(List.of(item.code())))
                .map(Feature::absence)
                .findFirst();
        return new FilePage.Lack(
                item.code(),
                phrases.item(item),
                uncollected.contains(item.code())
                        ? phrases.say("lack.uncollected")
                        : absence.map(words -> phrases.say("lack.why", phrases.pick(words.meaning())))
                                .orElseGet(() -> phrases.say("lack.unasked")),
                absence.map(words -> phrases.pick(words.standIn())).orElse(null),
                uncollected.contains(item.code()));
    }

    private ShownFact shown(CatalogueItem item, FiledFact filed) {
        return ShownFact.of(item, filed, phrases, names);
    }
}
