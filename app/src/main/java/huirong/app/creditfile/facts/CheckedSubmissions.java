package huirong.app.creditfile.facts;

import huirong.app.creditfile.consent.LiveConsents;
import huirong.app.creditfile.events.FactsPublished;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.CollectionBasis;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class CheckedSubmissions implements FactSubmissions {
    private final SubmissionStore store;
    private final SubjectStore subjects;
    private final ProjectionStore projections;
    private final LiveConsents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckedSubmissions(
            SubmissionStore store,
            SubjectStore subjects,
            ProjectionStore projections,
            LiveConsents consents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.subjects = subjects;
        this.projections = projections;
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public long fresh() {
        return store.fresh();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Submission open(Terms terms) {
        LocalDate today = LocalDate.now(clock);
        store.begin(terms, today);
        return new WrittenSubmission(terms, today, store, new MetSubjects(subjects, false), projections, consents);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public OptionalLong publish(Terms terms) {
        store.lockClock();
        if (store.stale(terms, dependsOn(terms.item()), LocalDate.now(clock))) {
            store.discard(terms.id());
            return OptionalLong.empty();
        }
        long seq = store.tick();
        store.publish(terms, seq, clock.instant());
        events.publishEvent(new FactsPublished(seq, terms.item().code(), terms.source(), terms.document()));
        return OptionalLong.of(seq);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<SettledRow> state(Terms terms, List<SubmittedRow> rows) {
        LocalDate today = LocalDate.now(clock);
        store.lock(terms.item());
        store.lockClock();
        store.begin(terms, today);
        Submission submission =
                new WrittenSubmission(terms, today, store, new MetSubjects(subjects, true), projections, consents);
        submission.add(rows);
        List<SettledRow> fates = new ArrayList<>();
        submission.settle(fates::add);
        publish(terms).orElseThrow(() -> new IllegalStateException("known time moved under its lock"));
        store.forgetStaging();
        return fates;
    }

    /** Fates depend on what is known of the item, on whom subjects belong to, and for some items on authorisations. */
    private static String[] dependsOn(CatalogueItem item) {
        return item.basis() == CollectionBasis.AUTHORISED
                ? new String[] {item.code(), Catalogue.REGISTRATION.code(), Catalogue.AUTHORISATION.code()}
                : new String[] {item.code(), Catalogue.REGISTRATION.code()};
    }

    @Override
    @Transactional
    public void discard(long id) {
        store.discard(id);
    }
}
