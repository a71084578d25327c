package huirong.app.creditfile.consent;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisations;
import huirong.app.audit.Acts;
import huirong.app.creditfile.consent.ConsentStore.Stated;
import huirong.app.creditfile.facts.FactSubmissions;
import huirong.app.creditfile.facts.FactSubmissions.Terms;
import huirong.app.creditfile.facts.Fate;
import huirong.app.creditfile.facts.SettledRow;
import huirong.app.creditfile.facts.SubmittedRow;
import huirong.core.fact.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Firms' authorisations (企业授权): per reader, purpose, items and period. Only whoever represents the firm gives or withdraws
 * one. Each statement is a fact like any other, so what was authorised when stays known for ever; reads already made stay
 * lawful (个人信息保护法 15).
 *
 * <p>Every act runs within the caller's transaction if there is one, and may be repeated.
 */
@Component
public class Consents {
    /** For how long an authorisation stays usable after a refusal, unless it ends earlier by itself. */
    public static final int UNUSED_DAYS = 30;

    private final ConsentStore store;
    private final FactSubmissions facts;
    private final Organisations organisations;
    private final Acts acts;
    private final Clock clock;

    Consents(ConsentStore store, FactSubmissions facts, Organisations organisations, Acts acts, Clock clock) {
        this.store = store;
        this.facts = facts;
        this.organisations = organisations;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Gives an authorisation. The same number and reader with the same terms again does nothing more.
     *
     * @param rep whoever represents the firm
     * @param firm reference of the firm
     * @throws NotVisible if the actor doesn't represent the firm, or the reader is neither a bank's legal entity nor the operator
     * @throws Acts.KeyReused if the number stands for other terms with this reader
     */
    @Transactional
    public void give(Actor rep, String firm, ConsentTerms terms) {
        represented(rep, firm);
        reader(terms.reader());
        acts.once(
                rep,
                terms.number() + "/" + terms.reader(),
                "authorisation.give",
                "firm " + firm,
                "representative",
                List.of(terms.items().stream().sorted().toList(), terms.purpose(), terms.dataFrom(), terms.dataTo(), terms.until()),
                () -> {
                    Stated first = store.first(firm, terms, LocalDate.now(clock));
                    state(first, rep.organisation().code(), Ground.GIVEN);
                    return terms.number();
                });
    }

    /** Gives several, all or none. */
    @Transactional
    public void give(Actor rep, String firm, List<ConsentTerms> all) {
        all.forEach(terms -> give(rep, firm, terms));
    }

    /**
     * Withdraws an authorisation from today on, which closes the reader's next read. One that is over already stays as it is.
     *
     * @param key made by whoever shows the form
     * @throws NotVisible if the actor doesn't represent the firm, or it has given no such authorisation
     */
    @Transactional
    public void withdraw(Actor rep, String firm, String number, String reader, String key) {
        represented(rep, firm);
        acts.once(
                rep, key, "authorisation.withdraw", "firm " + firm, "representative", List.of(number, reader), () -> {
                    LocalDate today = LocalDate.now(clock);
                    List<Stated> stated = newest(firm, given -> given.is(number, reader));
                    if (stated.isEmpty()) throw new NotVisible("authorisation " + number);
                    restate(
                            stated,
                            given -> given.live(today),
                            given -> given.withdrawn(today),
                            rep.organisation().code(),
                            Ground.WITHDRAWN);
                    return number;
                });
    }

    /**
     * Ends what the reader did not use: its live authorisations run {@link #UNUSED_DAYS} days from a day on, such as that of a
     * refusal, and not longer. One that runs until a loan is settled stays.
     */
    @Transactional
    public void endUnused(String firm, String reader, LocalDate from) {
        LocalDate end = from.plusDays(UNUSED_DAYS);
        shorten(firm, reader, given -> !given.untilSettled(), end, Ground.UNUSED);
    }

    /** The reader granted a loan: what it may read now, it may read until the loan is settled. */
    @Transactional
    public void runUntilSettled(String firm, String reader) {
        LocalDate today = LocalDate.now(clock);
        restate(
                newest(firm, given -> given.isFor(reader)),
                given -> given.live(today) && !given.untilSettled(),
                Stated::running,
                Organisation.OPERATOR,
                Ground.GRANTED);
    }

    /** The last loan of this reader is settled: authorisations that ran until then end on this day. */
    @Transactional
    public void endSettled(String firm, String reader, LocalDate on) {
        shorten(firm, reader, Stated::untilSettled, on, Ground.SETTLED);
    }

    /**
     * All authorisations of a firm, ended ones included, newest first.
     *
     * @throws NotVisible for anyone who doesn't act for the firm
     */
    public List<StatedConsent> statements(Actor own, String firm) {
        if (!firm.equals(own.firm())) throw new NotVisible("authorisations of firm " + firm);
        return store.newest(firm, LocalDate.now(clock)).stream().map(Stated::consent).toList();
    }

    /** What a reader may read of a firm on a day; empty if nothing, also if there is no such firm. */
    public List<Consent> live(String firm, String reader, LocalDate today) {
        return store.live(firm, reader, today);
    }

    /**
     * Of firms, by reference, that once let a reader read and let it read nothing today: of what they had given it, that which
     * ended last. Whoever asks knows the firms already.
     */
    public Map<String, StatedConsent> over(Collection<String> firms, String reader) {
        return store.over(firms, reader, LocalDate.now(clock));
    }

    /** Of all that a firm ever let a reader read, what ends last, be it over or not; empty if it never let it. */
    public Optional<StatedConsent> last(String firm, String reader) {
        return store.newest(firm, LocalDate.now(clock)).stream()
                .filter(given -> given.isFor(reader))
                .map(Stated::consent)
                .max(Comparator.comparing(StatedConsent::ended));
    }

    private void shorten(String firm, String reader, Predicate<Stated> which, LocalDate end, Ground ground) {
        LocalDate today = LocalDate.now(clock);
        restate(
                newest(firm, given -> given.isFor(reader)),
                given -> given.live(today) && which.test(given) && given.until().isAfter(end),
                given -> given.ending(end),
                Organisation.OPERATOR,
                ground);
    }

    /** What is known now; nothing else about authorisations becomes known until the transaction ends. */
    private List<Stated> newest(String firm, Predicate<Stated> which) {
        store.lock();
        return store.newest(firm, LocalDate.now(clock)).stream().filter(which).toList();
    }

    private void restate(
            List<Stated> stated, Predicate<Stated> which, UnaryOperator<Stated> change, String source, Ground ground) {
        stated.stream().filter(which).map(change).forEach(changed -> state(changed, source, ground));
    }

    private void state(Stated stated, String source, Ground ground) {
        Terms terms = new Terms(
                facts.fresh(),
                Catalogue.AUTHORISATION,
                source,
                ground.document(stated.number()),
                LocalDate.now(clock),
                false);
        List<SettledRow> fates = facts.state(
                terms, List.of(new SubmittedRow(1, stated.scheme(), stated.identifier(), stated.fact(), null)));
        if (fates.stream().anyMatch(row -> row.fate() == Fate.REJECTED || row.fate() == Fate.WAITING))
            throw new IllegalStateException("an authorisation could not be stated: " + fates);
    }

    private static void represented(Actor rep, String firm) {
        if (!rep.represents(firm)) throw new NotVisible("authorisation of firm " + firm);
    }

    private void reader(String code) {
        organisations
                .find(code)
                .filter(found -> found.kind() == Kind.BANK && found.entity().equals(code)
                        || code.equals(Organisation.OPERATOR))
                .orElseThrow(() -> new NotVisible("organisation " + code));
    }
}
