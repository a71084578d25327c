package huirong.app.creditfile.facts;

import huirong.app.creditfile.consent.Consent;
import huirong.app.creditfile.consent.LiveConsents;
import huirong.app.creditfile.facts.FactSubmissions.Terms;
import huirong.app.creditfile.facts.ProjectionStore.Placed;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CollectionBasis;
import huirong.core.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A submission being written: resolves subjects batch by batch, seals, stages, settles. */
class WrittenSubmission implements Submission {
    private static final int REMEMBERED = 20_000;

    private final Terms terms;
    private final LocalDate today;
    private final SubmissionStore store;
    private final MetSubjects subjects;
    private final ProjectionStore projections;
    private final LiveConsents consents;
    private final Map<String, Met> met = remembering();

    /**
     * A subject of this document with what its rows need.
     *
     * @param consents its firm's live authorisations, if the item needs one
     * @param key what its facts are sealed with; null where they can't be filed, for want of an authorisation or after an
     *     erasure
     */
    private record Met(Subject subject, List<Consent> consents, @Nullable SealingKey key) {}

    WrittenSubmission(
            Terms terms,
            LocalDate today,
            SubmissionStore store,
            MetSubjects subjects,
            ProjectionStore projections,
            LiveConsents consents) {
        this.terms = terms;
        this.today = today;
        this.store = store;
        this.subjects = subjects;
        this.projections = projections;
        this.consents = consents;
    }

    @Override
    public void add(List<SubmittedRow> rows) {
        resolve(rows);
        List<Placed> placed = new ArrayList<>();
        store.stage(staged -> {
            for (SubmittedRow row : rows) {
                Met subject = met.get(name(row));
                String refused = refusal(row.fact(), subject);
                if (refused != null) {
                    staged.add(StagedRow.refused(row, refused, status(row.fact()), amount(row.fact())));
                    continue;
                }
                staged.add(staged(row, Objects.requireNonNull(subject)));
                placed.add(new Placed(terms.id(), row.line(), subject.subject(), row.fact()));
            }
        });
        if (terms.item() == Catalogue.REGISTRATION) projections.names(placed);
        if (terms.item() == Catalogue.AUTHORISATION) projections.consents(placed);
    }

    @Override
    public List<TallyLine> settle(Consumer<SettledRow> fates) {
        boolean opens = terms.item() == Catalogue.REGISTRATION;
        store.settle(terms, opens);
        if (opens) store.linkNewFirms(terms);
        if (opens || terms.item() == Catalogue.AUTHORISATION) projections.dropRepeats(terms.id());
        store.fates(fates);
        return terms.item().tally() == null ? List.of() : store.tally();
    }

    private void resolve(List<SubmittedRow> rows) {
        Map<String, Set<String>> missing = rows.stream()
                // Asking keeps what this batch needs from being forgotten while its other subjects are looked up.
                .filter(row -> met.get(name(row)) == null)
                .collect(Collectors.groupingBy(
                        SubmittedRow::scheme,
                        LinkedHashMap::new,
                        Collectors.mapping(SubmittedRow::identifier, Collectors.toCollection(LinkedHashSet::new))));
        missing.forEach((scheme, identifiers) -> {
            // Who is not known can't have authorised anything: an authorised item gives no new subject.
            if (!authorised()) subjects.name(scheme, identifiers);
            Map<String, Subject> found = subjects.store().find(scheme, identifiers, today);
            meet(scheme, found);
        });
    }

    private void meet(String scheme, Map<String, Subject> found) {
        if (terms.item() == Catalogue.REGISTRATION)
            subjects.store().openFirm(found.values().stream()
                    .filter(subject -> subject.firm() == null)
                    .map(Subject::home)
                    .toList());
        Map<Long, List<Consent>> consents = consents(found.values());
        List<Subject> filed = found.values().stream()
                .filter(subject -> !authorised() || subject.firm() != null && consents.containsKey(subject.firm()))
                .toList();
        Map<Long, SealingKey> keys = subjects.keys(filed, terms.item().code());
        found.forEach((identifier, subject) -> met.put(
                scheme + ' ' + identifier,
                new Met(subject, subject.firm() == null ? List.of() : consents.getOrDefault(subject.firm(), List.of()), keys.get(subject.id()))));
    }

    /** By firm, the live authorisations of this item. */
    private Map<Long, List<Consent>> consents(Collection<Subject> found) {
        if (!authorised()) return Map.of();
        Set<Long> firms =
                found.stream().map(Subject::firm).filter(Objects::nonNull).collect(Collectors.toSet());
        return consents.ofFirms(firms, today).stream()
                .filter(consent -> consent.items().contains(terms.item().code()))
                .collect(Collectors.groupingBy(Consent::firm, HashMap::new, Collectors.toList()));
    }

    private boolean authorised() {
        return terms.item().basis() == CollectionBasis.AUTHORISED;
    }

    private @Nullable String refusal(Fact fact, @Nullable Met subject) {
        if (authorised()) {
            if (subject == null || subject.consents().isEmpty()) return "consent.none";
            if (subject.consents().stream()
                    .noneMatch(consent -> consent.covers(terms.item().code(), fact.validFrom()))) return "consent.period";
        }
        return Objects.requireNonNull(subject).key() == null ? "subject.erased" : null;
    }

    private StagedRow staged(SubmittedRow row, Met subject) {
        byte[] content = row.fact().canonicalBytes();
        SealingKey key = Objects.requireNonNull(subject.key());
        byte[] digest = key.digest(content);
        return new StagedRow(
                row.line(),
                subject.subject(),
                key.keyDigest(row.fact().key()),
                row.fact().validFrom(),
                row.fact().validTo(),
                digest,
                key.seal(content, digest, terms.id(), row.line()),
                row.warning(),
                null,
                status(row.fact()),
                amount(row.fact()));
    }

    private @Nullable String status(Fact fact) {
        return terms.item().tally() == null ? null : fact.text(terms.item().tally().status());
    }

    private @Nullable Long amount(Fact fact) {
        return terms.item().tally() == null ? null : fact.number(terms.item().tally().amount());
    }

    private static String name(SubmittedRow row) {
        return row.scheme() + ' ' + row.identifier();
    }

    /** Remembers the subjects met last; a document about more of them asks again. */
    private static <K, V> Map<K, V> remembering() {
        return new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
