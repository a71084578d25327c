package huirong.app.creditfile.objection;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Role;
import huirong.app.audit.Attempts;
import huirong.app.creditfile.view.Basis;
import huirong.app.creditfile.view.FiledFact;
import huirong.app.creditfile.view.ReadableFile;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.CollectionBasis;
import huirong.core.objection.ObjectionEvent;
import huirong.core.objection.ObjectionStates;
import huirong.core.objection.ObjectionTerm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Objections to facts (异议; 征信业管理条例 25). The source answers, for it alone can know and correct; until then whoever reads
 * the fact is told that it is being checked. No objection changes a fact: a correction is a new delivery.
 */
@Component
public class Objections {
    private final ObjectionStore store;
    private final Attempts attempts;
    private final Clock clock;

    Objections(ObjectionStore store, Attempts attempts, Clock clock) {
        this.store = store;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** True for every fact but what the firm stated itself: an authorisation is withdrawn, not objected to. */
    public static boolean takes(CatalogueItem item) {
        return !item.equals(Catalogue.AUTHORISATION);
    }

    /**
     * The firm's own, those that the actor's organisation answers, or for a public duty those on items it opens.
     *
     * @throws NotVisible for whoever can have none
     */
    public List<Objection> list(Actor actor) {
        reader(actor, "fact objections");
        return store.list(actor);
    }

    /** @throws NotVisible for anyone but the firm, the source and the credit office */
    public Objection find(Actor actor, String ref) {
        reader(actor, "fact objection " + ref);
        return store.find(actor, ref).orElseThrow(() -> new NotVisible("fact objection " + ref));
    }

    /** By {@link Objection#place()}, the newest about each fact of a file somebody may read; others than the firm see only those that wait. */
    public Map<String, Objection> marks(ReadableFile file) {
        boolean own = file.basis() instanceof Basis.OwnFile;
        return store.of(file.home()).stream()
                .filter(objection -> own || objection.waits())
                .collect(Collectors.toMap(Objection::place, Function.identity(), (newest, before) -> newest));
    }

    /** Those of a firm that were answered since a day, newest first; that the reader acts for the firm is the caller's to ask. */
    public List<Objection> answered(String firm, LocalDate since) {
        return store.answered(firm, since);
    }

    /** True if this person answers the objection for its source. */
    public boolean answers(Actor actor, Objection objection) {
        boolean source = objection.source().equals(actor.organisation().code())
                || objection.source().equals(actor.organisation().entity());
        return source && (actor.role() == Role.MEMBER || actor.role() == Role.MAKER);
    }

    /**
     * Objects to a fact of the own file; the objection's reference is the act's key.
     *
     * @param file the own file, as the firm reads it
     * @param fact one of its facts
     */
    public Optional<ObjectionRefusal> file(Actor by, String key, ReadableFile file, FiledFact fact, String words) {
        String firm = file.firm().ref();
        CatalogueItem item = Catalogue.item(fact.fact().item()).orElseThrow();
        if (!firm.equals(by.firm()) || !takes(item)) throw new NotVisible("objection to a fact of firm " + firm);
        List<String> said = List.of(Objection.place(fact.document(), fact.line()), words);
        return attempts.once(by, key, "objection.file", "firm " + firm, "own-file", said, () -> {
            LocalDate today = LocalDate.now(clock);
            Objection filed = new Objection(
                    key,
                    firm,
                    item.code(),
                    fact.source(),
                    fact.document(),
                    fact.line(),
                    file.version().seq(),
                    file.version().validOn(),
                    ObjectionStates.TABLE.start(),
                    words,
                    today,
                    ObjectionTerm.due(today),
                    null,
                    null,
                    null);
            boolean added = store.add(filed, file.home(), item.basis() != CollectionBasis.AUTHORISED, by, clock.instant());
            return added ? Optional.empty() : Optional.of(ObjectionRefusal.WAITING);
        });
    }

    /**
     * Answers for the source. “Corrected” is taken only once the file no longer holds the statement.
     *
     * @param event {@code CORRECT} or {@code KEEP}
     */
    public Optional<ObjectionRefusal> answer(Actor by, String key, String ref, ObjectionEvent event, String words) {
        Objection objection = find(by, ref);
        if (!answers(by, objection) || event == ObjectionEvent.WITHDRAW) throw new NotVisible("answer to fact objection " + ref);
        List<String> said = List.of(event.name(), words);
        String basis = "source:" + objection.source();
        return attempts.once(by, key, "objection.answer", "fact objection " + ref, basis, said, () -> {
            LocalDate today = LocalDate.now(clock);
            if (objection.waits() && event == ObjectionEvent.CORRECT && store.stands(objection, today))
                return Optional.of(ObjectionRefusal.STANDS);
            boolean answered = ObjectionStates.TABLE
                    .after(objection.state(), event)
                    .filter(to -> store.answer(objection, to, words, by, today, clock.instant()))
                    .isPresent();
            return answered ? Optional.empty() : Optional.of(ObjectionRefusal.NOT_NOW);
        });
    }

    public Optional<ObjectionRefusal> withdraw(Actor by, String key, String ref) {
        Objection objection = find(by, ref);
        if (!objection.firm().equals(by.firm())) throw new NotVisible("withdrawal of fact objection " + ref);
        return attempts.once(by, key, "objection.withdraw", "fact objection " + ref, "own-file", "", () -> {
            boolean withdrawn = ObjectionStates.TABLE
                    .after(objection.state(), ObjectionEvent.WITHDRAW)
                    .filter(to -> store.withdraw(objection, clock.instant()))
                    .isPresent();
            return withdrawn ? Optional.empty() : Optional.of(ObjectionRefusal.NOT_NOW);
        });
    }

    private static void reader(Actor actor, String asked) {
        if (actor.of(Kind.FIRM) && actor.firm() == null || actor.of(Kind.FUND_OFFICE) || actor.role() == Role.ADMINISTRATOR)
            throw new NotVisible(asked);
    }
}
