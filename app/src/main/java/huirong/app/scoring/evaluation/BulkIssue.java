package huirong.app.scoring.evaluation;

import huirong.app.access.Actor;
import huirong.app.access.Organisation;
import huirong.app.access.Reference;
import huirong.app.audit.Audit;
import huirong.app.creditfile.view.DutyFiles;
import huirong.app.creditfile.view.Moment;
import huirong.app.creditfile.view.ReadableFile;
import huirong.app.scoring.evaluation.FirmEvaluations.Backed;
import huirong.app.scoring.peers.Peers;
import huirong.app.scoring.trial.Shadows;
import huirong.core.card.Card;
import huirong.core.card.Kind;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluations;
import huirong.core.fact.CanonicalJson;
import huirong.core.feature.FileReading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Evaluations of many firms by a public card, under a public duty: the same as one by one, with a few statements for all of
 * them and computed on all cores.
 */
@Component
public class BulkIssue {
    private final DutyFiles files;
    private final EvaluationStore store;
    private final Shadows shadows;
    private final Peers peers;
    private final Audit audit;
    private final Clock clock;
    private final TransactionOperations transaction;

    BulkIssue(
            DutyFiles files,
            EvaluationStore store,
            Shadows shadows,
            Peers peers,
            Audit audit,
            Clock clock,
            TransactionOperations transaction) {
        this.files = files;
        this.store = store;
        this.shadows = shadows;
        this.peers = peers;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    private record Computed(ReadableFile file, FileReading reading, Evaluation evaluation) {}

    /** Whether the actor may have many firms evaluated at once by the card: under a public duty, by a public card. */
    public static boolean allowed(Actor actor, Card card) {
        return card.kind() == Kind.PUBLIC
                && (actor.of(Organisation.Kind.CREDIT_OFFICE) || actor.of(Organisation.Kind.AUDIT));
    }

    /** @param validOn as for {@link FirmEvaluations#issue}; the answers come by day, then in the order of the firms */
    public List<Backed> issue(Actor actor, Card card, List<String> firms, @Nullable LocalDate validOn, long seq) {
        List<Backed> issued = new ArrayList<>();
        days(actor, card, firms, validOn, seq).forEach((day, refs) ->
                issued.addAll(ofOneDay(actor, card, refs, new Moment(day, seq))));
        return issued;
    }

    private Map<LocalDate, List<String>> days(
            Actor actor, Card card, List<String> firms, @Nullable LocalDate validOn, long seq) {
        if (validOn != null) return Map.of(validOn, firms);
        LocalDate today = LocalDate.now(clock);
        Map<LocalDate, List<String>> days = new LinkedHashMap<>();
        files.answered(actor, firms, new Moment(today, seq)).forEach((firm, answered) -> {
            LocalDate last = answered.entrySet().stream()
                    .filter(answer -> card.items().contains(answer.getKey()))
                    .map(Map.Entry::getValue)
                    .max(Comparator.naturalOrder())
                    .filter(day -> day.isBefore(today))
                    .orElse(today);
            days.computeIfAbsent(last, first -> new ArrayList<>()).add(firm);
        });
        return days;
    }

    private List<Backed> ofOneDay(Actor actor, Card card, List<String> refs, Moment moment) {
        List<Computed> computed = files.open(actor, refs, moment, "evaluation " + card.code(), file -> {
            FileReading reading = FileReading.of(file.factFile());
            return new Computed(file, reading, Evaluations.of(card, reading));
        });
        return Objects.requireNonNull(transaction.execute(status -> {
            files.seal(computed.stream().map(Computed::file).toList());
            List<EvaluationStore.Kept> kept = store.keepAll(
                    card,
                    computed.stream()
                            .map(each -> new EvaluationStore.Kept(each.file.home(), issued(card, each)))
                            .toList(),
                    actor);
            boolean trials = shadows.any(card.code());
            List<Backed> backed = new ArrayList<>();
            for (int i = 0; i < computed.size(); i++) {
                Computed each = computed.get(i);
                IssuedEvaluation stands = kept.get(i).evaluation();
                audit.record(
                        actor,
                        "evaluation.issue",
                        "firm " + stands.file().firm() + " " + card.code(),
                        each.file.basis().code(),
                        true);
                peers.note(each.file.home(), stands.ref(), card, each.reading);
                if (trials) shadows.cast(each.file.home(), stands.ref(), stands.evaluation(), each.reading);
                backed.add(new Backed(stands, each.file));
            }
            return backed;
        }));
    }

    private IssuedEvaluation issued(Card card, Computed each) {
        return new IssuedEvaluation(
                Reference.fresh(),
                each.file.version(),
                card,
                CanonicalJson.write(each.file.citation()),
                each.evaluation,
                clock.instant());
    }
}
