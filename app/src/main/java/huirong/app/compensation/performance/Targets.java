package huirong.app.compensation.performance;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.performance.TargetVersion.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a fund is to reach in a year: one person of its office proposes, another approves, and an adjustment in the year is a version of
 * its own with its reason. Nothing changes once the year has ended, except that reasons for what was missed are still written.
 */
@Component
class Targets {
    private static final String BASIS = "fund office";

    private final TargetStore store;
    private final YearFigures figures;
    private final FundOffices offices;
    private final Attempts attempts;
    private final Clock clock;

    Targets(TargetStore store, YearFigures figures, FundOffices offices, Attempts attempts, Clock clock) {
        this.store = store;
        this.figures = figures;
        this.offices = offices;
        this.attempts = attempts;
        this.clock = clock;
    }

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    boolean open(int year) {
        return year >= thisYear() && year <= thisYear() + 1;
    }

    /** Of a year, oldest first. */
    List<TargetVersion> versions(String zone, int year) {
        return store.of(zone, year);
    }

    /** The targets in force for a year with what was done; none if none was approved. */
    List<TargetRow> table(String zone, int year) {
        List<TargetVersion> approved = approved(zone, year);
        if (approved.isEmpty()) return List.of();
        Map<Indicator, Long> first = approved.getFirst().values();
        Map<Indicator, Long> actual = figures.of(zone, year);
        List<Deviation> deviations = store.deviations(zone, year);
        return approved.getLast().values().entrySet().stream()
                .map(one -> TargetRow.of(
                        one.getKey(),
                        first.get(one.getKey()),
                        one.getValue(),
                        actual.get(one.getKey()),
                        year < thisYear(),
                        deviations.stream().filter(said -> said.indicator() == one.getKey()).toList()))
                .toList();
    }

    /** @throws NotVisible for anyone but a maker of the office that keeps the fund */
    Optional<TargetRefusal> propose(
            Maker maker, String ref, String zone, int year, String reason, Map<Indicator, Long> values) {
        Actor by = maker.actor();
        offices.own(by, zone);
        List<String> content = List.of(zone, Integer.toString(year), reason, values.toString());
        return attempts.once(by, ref, "target.propose", "fund " + zone, BASIS, content, () -> {
            if (year < thisYear()) return Optional.of(TargetRefusal.ENDED);
            if (!open(year)) return Optional.of(TargetRefusal.FAR);
            if (values.isEmpty()) return Optional.of(TargetRefusal.NONE);
            // Written first: it waits for whoever is deciding, so that what is in force is read after that.
            if (!store.propose(by, ref, zone, year, reason, values, clock.instant())) return Optional.of(TargetRefusal.WAITING);
            List<TargetVersion> approved = approved(zone, year);
            if (approved.isEmpty()) return Optional.empty();
            Map<Indicator, Long> now = approved.getLast().values();
            if (now.equals(values)) return Optional.of(TargetRefusal.SAME);
            if (!values.keySet().containsAll(now.keySet())) return Optional.of(TargetRefusal.DROPPED);
            return reason.isEmpty() ? Optional.of(TargetRefusal.REASON) : Optional.empty();
        });
    }

    /**
     * @param words why they are returned; null to approve them
     * @throws NotVisible for anyone but a checker of the office that keeps the fund
     */
    Optional<TargetRefusal> decide(Checker checker, String ref, String zone, String key, @Nullable String words) {
        Actor by = checker.actor();
        offices.own(by, zone);
        return attempts.once(by, key, "target.decide", "fund " + zone, BASIS, List.of(ref, words == null ? "" : words), () -> {
            TargetVersion version = store.lock(ref)
                    .filter(one -> one.zone().equals(zone))
                    .orElseThrow(() -> new NotVisible("fund " + zone));
            if (version.state() != State.PROPOSED) return Optional.of(TargetRefusal.MOVE);
            if (version.proposedAccount().equals(by.account())) return Optional.of(TargetRefusal.SAME_PERSON);
            if (words == null && version.year() < thisYear()) return Optional.of(TargetRefusal.ENDED);
            store.decide(by, ref, words == null ? State.CONFIRMED : State.RETURNED, words, clock.instant());
            return Optional.empty();
        });
    }

    /**
     * Says why a target is not reached; once more says it anew, and the earlier words stay.
     *
     * @throws NotVisible for anyone but a maker of the office that keeps the fund
     */
    Optional<TargetRefusal> explain(Maker maker, String ref, String zone, int year, Indicator indicator, String words) {
        Actor by = maker.actor();
        offices.own(by, zone);
        List<String> content = List.of(zone, Integer.toString(year), indicator.name(), words);
        return attempts.once(by, ref, "target.explain", "fund " + zone, BASIS, content, () -> {
            boolean wanting = table(zone, year).stream()
                    .anyMatch(row -> row.indicator() == indicator && row.result().wanting());
            if (!wanting) return Optional.of(TargetRefusal.NOT_MISSED);
            store.write(by, ref, zone, year, indicator, words, clock.instant());
            return Optional.empty();
        });
    }

    private List<TargetVersion> approved(String zone, int year) {
        return store.of(zone, year).stream().filter(TargetVersion::approved).toList();
    }
}
