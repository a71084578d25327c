package huirong.app.scoring.evaluation;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Reference;
import huirong.app.audit.Audit;
import huirong.app.creditfile.view.Basis;
import huirong.app.creditfile.view.CreditFiles;
import huirong.app.creditfile.view.FileVersion;
import huirong.app.creditfile.view.Moment;
import huirong.app.creditfile.view.ReadableFile;
import huirong.app.scoring.card.LiveCards;
import huirong.app.scoring.peers.Peers;
import huirong.app.scoring.trial.Shadows;
import huirong.core.card.Card;
import huirong.core.card.Kind;
import huirong.core.evaluation.Evaluations;
import huirong.core.fact.CanonicalJson;
import huirong.core.feature.FileReading;
import huirong.core.money.Ratios;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Evaluations of firms. The public composite evaluation is open to whoever may read the file; the financing evaluation only
 * to the firm and those it authorised, never under a public duty and never to a source.
 */
@Component
public class FirmEvaluations {
    private static final String PURPOSE = "evaluation";

    private final CreditFiles files;
    private final LiveCards live;
    private final Shadows shadows;
    private final Peers peers;
    private final EvaluationStore store;
    private final Audit audit;
    private final Clock clock;
    private final TransactionOperations transaction;

    FirmEvaluations(
            CreditFiles files,
            LiveCards live,
            Shadows shadows,
            Peers peers,
            EvaluationStore store,
            Audit audit,
            Clock clock,
            TransactionOperations transaction) {
        this.files = files;
        this.live = live;
        this.shadows = shadows;
        this.peers = peers;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** An evaluation, and the file it rests on as its reader may see it. */
    public record Backed(IssuedEvaluation issued, ReadableFile file) {}

    /** The cards in use today. */
    public List<Card> cards() {
        return live.all();
    }

    /** @throws NotVisible if no version of the card is in use today */
    public Card card(String code) {
        return live.find(code);
    }

    /**
     * The cards by which the actor may see this firm evaluated, in the order of the program; none for a source.
     *
     * @throws NotVisible if the actor has no basis to read the firm's file
     */
    public List<Card> cards(Actor actor, String firm) {
        Basis basis = files.basis(actor, firm);
        return cards().stream().filter(card -> mayRead(card, basis)).toList();
    }

    /**
     * Of the cards open to the actor the one whose items are answered best, the earlier of equals.
     *
     * @throws NotVisible if none is open
     */
    public Card bestAnswered(Actor actor, String firm) {
        Set<String> answered = files.answered(actor, firm, files.now()).keySet();
        return cards(actor, firm).stream()
                .sorted(Comparator.comparingLong((Card card) -> -answeredOf(card, answered)))
                .findFirst()
                .orElseThrow(() -> new NotVisible("evaluations of firm " + firm));
    }

    /** In ten-thousandths of the card's items. */
    private static long answeredOf(Card card, Set<String> answered) {
        long found = card.items().stream().filter(answered::contains).count();
        return Ratios.perTenThousand(found, card.items().size()).orElse(0);
    }

    /** The newest that is known; evaluations of many firms take it once, so that they are about the same moment. */
    public long known() {
        return files.now().seq();
    }

    /**
     * Issues an evaluation; the same file version, card and basis give the one issued before.
     *
     * @param validOn the day it is about; null for the last day through which a source has answered an item of the card
     * @throws NotVisible if the actor has no basis for this kind of evaluation
     */
    public Backed issue(Actor actor, Card card, String firm, @Nullable LocalDate validOn, long seq) {
        LocalDate day = validOn != null ? validOn : lastAnswer(actor, card, firm, seq);
        ReadableFile file = files.open(actor, firm, new Moment(day, seq), PURPOSE + " " + card.code());
        if (!mayRead(card, file.basis())) throw new NotVisible(card.code() + " evaluation of firm " + firm);
        FileReading reading = FileReading.of(file.factFile());
        IssuedEvaluation issued = new IssuedEvaluation(
                Reference.fresh(),
                file.version(),
                card,
                CanonicalJson.write(file.citation()),
                Evaluations.of(card, reading),
                clock.instant());
        IssuedEvaluation kept = Objects.requireNonNull(transaction.execute(status -> {
            files.seal(file);
            audit.record(actor, "evaluation.issue", "firm " + firm + " " + card.code(), file.basis().code(), true);
            IssuedEvaluation stands = store.keep(file.home(), issued, actor);
            shadows.cast(file.home(), stands.ref(), stands.evaluation(), reading);
            peers.note(file.home(), stands.ref(), card, reading);
            return stands;
        }));
        return new Backed(kept, file);
    }

    /**
     * An evaluation that was issued, by its reference; reads no fact.
     *
     * @throws NotVisible for whoever may not see evaluations of this kind of the firm
     */
    public IssuedEvaluation find(Actor actor, String ref) {
        IssuedEvaluation issued = store.find(ref).orElseThrow(() -> new NotVisible("evaluation " + ref));
        if (!mayRead(issued.card(), files.basis(actor, issued.file().firm()))) throw new NotVisible("evaluation " + ref);
        return issued;
    }

    /** An evaluation that is cited by something the caller was allowed to see. */
    public IssuedEvaluation cited(String ref) {
        return store.find(ref).orElseThrow(() -> new NotVisible("evaluation " + ref));
    }

    /** Computes a past evaluation again from the file as it was known then, and compares the bits. */
    Replay replay(Actor actor, String ref) {
        IssuedEvaluation past = store.find(ref).orElseThrow(() -> new NotVisible("evaluation " + ref));
        FileVersion version = past.file();
        ReadableFile file = files.open(actor, version.firm(), version.moment(), "replay " + ref);
        if (!mayRead(past.card(), file.basis()) || !CanonicalJson.write(file.citation()).equals(past.citation()))
            throw new NotVisible("evaluation " + ref);
        String again = Evaluations.of(past.card(), file.factFile()).canonical();
        audit.record(actor, "evaluation.replay", "evaluation " + ref, file.basis().code(), true);
        return new Replay(
                ref,
                file.version().hash().equals(version.hash()),
                again.equals(past.evaluation().canonical()));
    }

    /** What was issued to readers with the same basis before, newest first. */
    List<IssuedEvaluation> history(Backed backed, int limit) {
        return store.history(
                backed.file().home(), backed.issued().card().code(), backed.issued().citation(), limit);
    }

    /** The day an evaluation by this card is about unless another is asked for. */
    public LocalDate lastAnswer(Actor actor, Card card, String firm, long seq) {
        Moment today = new Moment(files.now().validOn(), seq);
        return files.answered(actor, firm, today).entrySet().stream()
                .filter(answer -> card.items().contains(answer.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder())
                .filter(day -> day.isBefore(today.validOn()))
                .orElse(today.validOn());
    }

    private static boolean mayRead(Card card, Basis basis) {
        return switch (basis) {
            case Basis.OwnFile own -> true;
            case Basis.Consent consent -> true;
            case Basis.PublicDuty duty -> card.kind() == Kind.PUBLIC;
            case Basis.SourceOfThisFact source -> false;
        };
    }
}
