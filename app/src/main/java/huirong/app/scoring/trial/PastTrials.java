package huirong.app.scoring.trial;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.audit.Attempts;
import huirong.app.scoring.card.CardRefusal;
import huirong.app.scoring.card.CardVersion;
import huirong.app.scoring.card.CardVersions;
import huirong.core.card.Card;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluations;
import huirong.core.evaluation.Line;
import huirong.core.feature.FeatureValue;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a card on trial would have given for evaluations that were issued before its trial began. It is computed from the values
 * which each evaluation states, so no file is opened again; a card that looks at something else cannot be tried like this.
 */
@Component
class PastTrials {
    static final int DAYS = 30;

    private static final int MOST = 20_000;
    private static final int BATCH = 500;

    private final CardVersions versions;
    private final TrialStore store;
    private final Attempts attempts;
    private final Clock clock;

    PastTrials(CardVersions versions, TrialStore store, Attempts attempts, Clock clock) {
        this.versions = versions;
        this.store = store;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Whether the version in use looks at everything that this one does. */
    boolean possible(CardVersion version) {
        return versions.inUse(version.code())
                .filter(used -> features(used.card()).containsAll(features(version.card())))
                .isPresent();
    }

    /** Once more does no harm: what was computed stays. */
    Optional<CardRefusal> apply(Maker maker, String key, String ref) {
        Actor by = maker.actor();
        CardVersion version = versions.find(by, ref);
        return attempts.once(by, key, "card.try-past", "card " + ref, "office", ref, () -> {
            if (!version.onTrial() || !possible(version)) return Optional.of(CardRefusal.NOT_NOW);
            apply(version.card(), clock.instant());
            return Optional.empty();
        });
    }

    private void apply(Card card, Instant now) {
        List<TrialStore.Tried> batch = new ArrayList<>();
        store.past(card, now.minus(DAYS, ChronoUnit.DAYS), MOST, (home, ref, issued) -> {
            Map<String, FeatureValue> values = new HashMap<>();
            for (Line line : issued.lines()) values.put(line.feature(), line.value());
            // An older version of the card in use may have looked at less.
            if (!values.keySet().containsAll(features(card))) return;
            Evaluation tried = Evaluations.of(card, values, issued.validOn());
            batch.add(new TrialStore.Tried(home, ref, issued, tried));
            if (batch.size() < BATCH) return;
            store.keepAll(batch, now);
            batch.clear();
        });
        store.keepAll(batch, now);
    }

    private static Set<String> features(Card card) {
        return card.characteristics().stream()
                .map(characteristic -> characteristic.feature().code())
                .collect(Collectors.toSet());
    }
}
