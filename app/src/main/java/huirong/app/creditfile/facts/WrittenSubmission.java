package huirong.app.creditfile.facts;

import huirong.app.creditfile.consent.Consent;
import huirong.app.creditfile.consent.Consents;
import huirong.app.creditfile.facts.FactSubmissions.Terms;
import huirong.app.creditfile.facts.ProjectionStore.Placed;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CollectionBasis;
import huirong.core.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final SubjectStore subjects;
    private final ProjectionStore projections;
    private final Consents consents;
    private final Map<String, Subject> known = remembering();
    private final Map<Long, List<Consent>> live = remembering();
    private final Map<Long, SealingKey> keys = remembering();

    WrittenSubmission(
            Terms terms,
            LocalDate today,
            SubmissionStore store,
            SubjectStore subjects,
            ProjectionStore projections,
            Consents consents) {
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
                Subject subject = known.get(name(row));
                String refused = refusal(row.fact(), subject);
                if (refused != null) {
                    staged.add(StagedRow.refused(row, refused, status(row.fact()), amount(row.fact())));
                    continue;
                }
                staged.add(staged(row, Objects.requireNonNull(subject)));
                placed.add(new Placed(terms.id(), row.line(), subject, row.fact()));
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
                .filter(row -> !remembered(row))
                .collect(Collectors.groupingBy(
                        SubmittedRow::scheme,
                        LinkedHashMap::new,
                        Collectors.mapping(SubmittedRow::identifier, Collectors.toCollection(LinkedHashSet::new))));
        missing.forEach((scheme, identifiers) -> {
            // Who is not known can't have authorised anything: an authorised item gives no new subject.
            if (terms.item().basis() != CollectionBasis.AUTHORISED) subjects.name(scheme, identifiers);
            Map<String, Subject> found = subjects.find(scheme, identifiers, today);
            found.forEach((identifier, subject) -> known.put(scheme + ' ' + identifier, subject));
            prepare(found.values().stream().toList());
        });
    }

    /** Asking keeps what a batch needs from being forgotten while its other subjects are looked up. */
    private boolean remembered(SubmittedRow row) {
        Subject subject = known.get(name(row));
        if (subject != null && subject.firm() != null) live.get(subject.firm());
        return subject != null;
    }

    private void prepare(List<Subject> found) {
        if (terms.item() == Catalogue.REGISTRATION)
            subjects.openFirm(found.stream()
                    .filter(subject -> subject.firm() == null)
                    .map(Subject::home)
                    .toList());
        if (terms.item().basis() == CollectionBasis.AUTHORISED) {
            Set<Long> firms =
                    found.stream().map(Subject::firm).filter(Objects::nonNull).collect(Collectors.toSet());
            live.putAll(consents.ofFirms(firms, today).stream().collect(Collectors.groupingBy(Consent::firm)));
        }
        keys.putAll(subjects.keys(found, terms.item().code()));
    }

    private @Nullable String refusal(Fact fact, @Nullable Subject subject) {
        if (terms.item().basis() == CollectionBasis.AUTHORISED) {
            List<Consent> given = subject == null || subject.firm() == null
                    ? List.of()
                    : live.getOrDefault(subject.firm(), List.of());
            if (given.stream().noneMatch(consent -> consent.items().contains(terms.item().code())))
                return "consent.none";
            if (given.stream().noneMatch(consent -> consent.covers(terms.item().code(), fact.validFrom())))
                return "consent.period";
        }
        return keys.containsKey(Objects.requireNonNull(subject).id()) ? null : "subject.erased";
    }

    private StagedRow staged(SubmittedRow row, Subject subject) {
        byte[] content = row.fact().canonicalBytes();
        SealingKey key = Objects.requireNonNull(keys.get(subject.id()));
        byte[] digest = key.digest(content);
        return new StagedRow(
                row.line(),
                subject,
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
