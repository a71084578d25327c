package huirong.app.scoring.drift;

import huirong.core.card.Card;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Populations that a card was applied to, by period. */
@Component
class Drifts {
    /** Firms of one period; of more the last evaluated ones stand for all. */
    static final int MOST = 20_000;

    private final DriftStore store;

    Drifts(DriftStore store) {
        this.store = store;
    }

    Optional<LocalDate> firstDay(String card) {
        return store.firstDay(card);
    }

    /** In a transaction, because only there the database hands rows over a few at a time. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Population of(Card card, Period period) {
        Population population = new Population(card);
        if (!period.empty()) store.latest(card.code(), period, MOST, population::add);
        return population;
    }
}
