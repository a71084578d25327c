package huirong.app.creditfile.facts;

import huirong.core.fact.CatalogueItem;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * The door through which facts come in.
 *
 * <p>Two transactions: {@link #open} … {@link Submission#settle} writes facts that nobody can see; {@link #publish}, short,
 * makes them known all at once under the lock of known time.
 */
public interface FactSubmissions {
    /**
     * What is submitted.
     *
     * @param id number of the submission, made by the caller, used once
     * @param item what kind of fact
     * @param source code of the organisation that delivers
     * @param document reference of the document that is the evidence
     * @param asOf the day through which the source answers
     * @param forAll whether it answers for every firm, so that a firm it doesn't name has nothing; else only for those it names
     */
    record Terms(
            long id, CatalogueItem item, String source, String document, LocalDate asOf, boolean forAll) {}

    /** A number for a new submission. */
    long fresh();

    /** Begins; must be called within a transaction, which the returned submission belongs to. */
    Submission open(Terms terms);

    /**
     * Makes a settled submission known.
     *
     * @return the sequence it is known from; empty if something it was settled against has changed meanwhile: then its facts
     *     are gone again and it has to be opened anew
     */
    OptionalLong publish(Terms terms);

    /**
     * States a few facts about known subjects at once, within the caller's transaction: they are known when it commits and
     * not otherwise. Nobody else's facts become known meanwhile, so keep the transaction short.
     *
     * @return what became of each row
     */
    List<SettledRow> state(Terms terms, List<SubmittedRow> rows);

    /** Takes back the facts of a submission that was settled but never published. */
    void discard(long id);
}
