package huirong.app.scoring.round;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Organisations;
import huirong.app.access.Role;
import huirong.app.audit.Attempts;
import huirong.app.creditfile.view.FirmSummary;
import huirong.app.creditfile.view.Firms;
import huirong.app.scoring.card.CardVersion;
import huirong.app.scoring.card.CardVersions;
import huirong.app.scoring.evaluation.BulkIssue;
import huirong.app.scoring.evaluation.FirmEvaluations;
import huirong.app.scoring.evaluation.FirmEvaluations.Backed;
import huirong.core.card.Card;
import huirong.core.evaluation.Evaluation.Scored;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Rounds through all firms. What was evaluated stands whatever becomes of the round: an evaluation of the same file by the same
 * card is the same one, so that a round may be broken off, gone on with and repeated. Cards on trial are computed beside.
 */
@Component
class Rounds {
    private static final int PAGE = 200;
    private static final int SHOWN = 20;

    private final RoundStore store;
    private final FirmEvaluations evaluations;
    private final BulkIssue bulk;
    private final CardVersions versions;
    private final Firms firms;
    private final Organisations organisations;
    private final Attempts attempts;
    private final Clock clock;

    Rounds(
            RoundStore store,
            FirmEvaluations evaluations,
            BulkIssue bulk,
            CardVersions versions,
            Firms firms,
            Organisations organisations,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.evaluations = evaluations;
        this.bulk = bulk;
        this.versions = versions;
        this.firms = firms;
        this.organisations = organisations;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Begins a round with the version in use; whoever wakes the queue has it done.
     *
     * @param key also the reference of the round
     * @throws NotVisible for anyone but a credit office, and if no version of the card is in use
     */
    Optional<RoundRefusal> begin(Actor by, String key, String code) {
        if (!by.of(Kind.CREDIT_OFFICE)) throw new NotVisible("rounds");
        Card card = evaluations.card(code);
        return attempts.once(by, key, "evaluation.round", "card " + code, "office", code, () -> {
            if (!BulkIssue.allowed(by, card)) return Optional.of(RoundRefusal.NOT_PUBLIC);
            return store.add(fresh(by, key, card, false)) ? Optional.empty() : Optional.of(RoundRefusal.RUNNING);
        });
    }

    /** Newest first. */
    List<Round> list(Actor reader) {
        if (!reader.of(Kind.CREDIT_OFFICE) && !reader.of(Kind.AUDIT)) throw new NotVisible("rounds");
        return store.list(reader.scope(), SHOWN);
    }

    /**
     * Begins a round for an office by the clock, unless one runs or nothing was learned since the last.
     *
     * @param key reference of the round
     */
    boolean beginByClock(String office, String key, Card card) {
        Optional<Actor> by = organisations.find(office).map(found -> new Actor(Actor.LOCAL, found.chinese(), found, Role.MEMBER));
        boolean known = store.latest(card.code())
                .filter(last -> last.cardVersion().equals(card.version()) && last.seq() == evaluations.known())
                .isPresent();
        return by.isPresent()
                && !known
                && BulkIssue.allowed(by.get(), card)
                && store.add(fresh(by.get(), key, card, true));
    }

    private Round fresh(Actor by, String ref, Card card, boolean byClock) {
        return new Round(
                ref, card.code(), card.version(), evaluations.known(), by.organisation().code(), by.account(), by.name(),
                byClock, clock.instant(), firms.count(by), 0, 0, null, null, false);
    }

    /** Evaluates the next page of firms of the round that runs; false if none does. */
    boolean step() {
        Optional<Round> running = store.running();
        if (running.isEmpty()) return false;
        Round round = running.get();
        Actor by = actor(round);
        Firms.Page page = firms.walk(by, round.cursor(), PAGE);
        List<String> refs = page.firms().stream().map(FirmSummary::ref).toList();
        List<Backed> issued = refs.isEmpty() ? List.of() : bulk.issue(by, card(round), refs, null, round.seq());
        long scored = issued.stream().filter(each -> each.issued().evaluation() instanceof Scored).count();
        store.went(round, refs.size(), scored, refs.isEmpty() ? round.cursor() : refs.getLast());
        if (page.next() == null) store.ended(round, false, clock.instant());
        return true;
    }

    /** The round cannot go on; what was evaluated stands. */
    void breakOff() {
        store.running().ifPresent(round -> store.ended(round, true, clock.instant()));
    }

    private Actor actor(Round round) {
        return organisations
                .find(round.organisation())
                .map(office -> new Actor(round.account(), round.person(), office, Role.MEMBER))
                .orElseThrow(() -> new IllegalStateException("round of nobody: " + round.organisation()));
    }

    /** The version it began with, whatever is in use now. */
    private Card card(Round round) {
        return versions.published(round.card()).stream()
                .map(CardVersion::card)
                .filter(card -> card.version().equals(round.cardVersion()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("round by no card: " + round.cardVersion()));
    }
}
