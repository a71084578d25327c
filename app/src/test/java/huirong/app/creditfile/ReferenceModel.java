package huirong.app.creditfile;

import huirong.app.creditfile.facts.Fate;
import huirong.app.creditfile.facts.SubmittedRow;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the credit file must say, in the plainest way: a list of everything published, searched from front to end for every
 * question. A firm is named by the subject that opened it.
 */
class ReferenceModel {
    /** A row that was published, and what became of it. */
    private record Statement(long seq, SubmittedRow row, CatalogueItem item, LocalDate asOf, Fate fate) {
        boolean filed() {
            return fate != Fate.REPEATED && fate != Fate.REJECTED;
        }
    }

    /** That a subject belongs to a firm, or to none, from a day to a day. */
    record Link(String subject, @Nullable String firm, LocalDate from, @Nullable LocalDate to) {}

    private record Linked(long seq, long line, Link link) {}

    private record Answered(long seq, String item, LocalDate asOf) {}

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final LocalDate today;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Linked> links = new ArrayList<>();
    private final List<Answered> answers = new ArrayList<>();

    ReferenceModel(LocalDate today) {
        this.today = today;
    }

    /** A publication whose rows are somebody else's. */
    void answered(long seq, String item, LocalDate asOf) {
        answers.add(new Answered(seq, item, asOf));
    }

    void link(long seq, long line, Link link) {
        links.add(new Linked(seq, line, link));
    }

    /** Publishes rows and says what must have become of each. Publications come in the order of their sequence. */
    List<Fate> publish(long seq, CatalogueItem item, LocalDate asOf, List<SubmittedRow> rows) {
        answered(seq, item.code(), asOf);
        List<Fate> fates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) fates.add(fate(seq, item, rows, i));
        Set<String> opened = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            SubmittedRow row = rows.get(i);
            statements.add(new Statement(seq, row, item, asOf, fates.get(i)));
            boolean filed = statements.getLast().filed();
            if (item == Catalogue.REGISTRATION && filed && firm(row.identifier(), today, seq - 1).isEmpty()
                    && opened.add(row.identifier()))
                link(seq, row.line(), new Link(row.identifier(), row.identifier(), EVER, null));
        }
        return fates;
    }

    private Fate fate(long seq, CatalogueItem item, List<SubmittedRow> rows, int at) {
        SubmittedRow row = rows.get(at);
        boolean linked = firm(row.identifier(), today, seq - 1).isPresent();
        // In these tests every subject has authorised everything, but only a firm's authorisation counts.
        if (item.basis().firmByFirm() && !linked) return Fate.REJECTED;
        List<SubmittedRow> same = rows.stream()
                .filter(other -> other.identifier().equals(row.identifier())
                        && other.fact().key().equals(row.fact().key()))
                .toList();
        Fact known = current(row.identifier(), item, row.fact().key(), seq - 1).map(it -> it.row.fact()).orElse(null);
        Fact word = same.getLast().fact();
        if (word.equals(known)) return Fate.REPEATED;
        int before = same.indexOf(row) - 1;
        Fact said = before < 0 ? known : same.get(before).fact();
        if (row.fact().equals(said)) return Fate.REPEATED;
        if (!linked && item != Catalogue.REGISTRATION) return Fate.WAITING;
        return row.warning() != null || !row.fact().equals(word) ? Fate.WARNED : Fate.ACCEPTED;
    }

    /** The subject of the firm that a subject belongs to. */
    Optional<String> firm(String subject, LocalDate day, long known) {
        return links.stream()
                .filter(it -> it.seq <= known && it.link.subject.equals(subject))
                .filter(it -> !it.link.from.isAfter(day) && (it.link.to == null || it.link.to.isAfter(day)))
                .max(Comparator.comparingLong(Linked::seq).thenComparingLong(Linked::line))
                .map(it -> it.link.firm);
    }

    /** The file of a firm; empty if no subject belongs to it then. */
    Optional<FactFile> file(String firm, LocalDate day, long known) {
        List<String> subjects = links.stream()
                .map(it -> it.link.subject)
                .distinct()
                .filter(subject -> firm(subject, day, known).filter(firm::equals).isPresent())
                .toList();
        if (subjects.isEmpty()) return Optional.empty();
        List<Fact> facts = new ArrayList<>();
        Map<String, LocalDate> through = new TreeMap<>();
        for (Answered answer : answers)
            if (answer.seq <= known && !sealed(answer.item)) through.merge(answer.item, answer.asOf, ReferenceModel::later);
        Map<String, Statement> counted = new HashMap<>();
        for (Statement it : statements)
            if (it.seq <= known && it.fate != Fate.REJECTED && subjects.contains(it.row.identifier()))
                through.merge(it.item.code(), it.asOf, ReferenceModel::later);
        for (String subject : subjects) {
            for (Statement current : currentOf(subject, known)) {
                if (current.row.fact().validFrom().isAfter(day)) continue;
                // What two subjects of the firm were told of one thing counts once: what is known last.
                counted.merge(
                        current.item.code() + ' ' + current.row.fact().key(),
                        current,
                        (one, other) -> one.seq != other.seq
                                ? one.seq > other.seq ? one : other
                                : one.row.line() > other.row.line() ? one : other);
            }
        }
        counted.values().forEach(statement -> facts.add(statement.row.fact()));
        return Optional.of(new FactFile(day, facts, through));
    }

    private List<Statement> currentOf(String subject, long known) {
        Map<String, CatalogueItem> keys = new HashMap<>();
        for (Statement it : statements)
            if (it.row.identifier().equals(subject)) keys.put(it.item.code() + ' ' + it.row.fact().key(), it.item);
        return keys.entrySet().stream()
                .map(key -> current(
                        subject, key.getValue(), key.getKey().substring(key.getKey().indexOf(' ') + 1), known))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Statement> current(String subject, CatalogueItem item, String key, long known) {
        Statement newest = null;
        for (Statement it : statements) {
            if (it.seq > known || !it.filed() || it.item != item) continue;
            if (!it.row.identifier().equals(subject) || !it.row.fact().key().equals(key)) continue;
            if (newest == null || it.seq > newest.seq || it.seq == newest.seq && it.row.line() > newest.row.line())
                newest = it;
        }
        return Optional.ofNullable(newest);
    }

    private static boolean sealed(String item) {
        return Catalogue.item(item).orElseThrow().basis().firmByFirm();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return Objects.requireNonNull(one).isAfter(other) ? one : other;
    }
}
