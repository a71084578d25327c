package huirong.app.compensation.statement;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.statement.ReadStatement.Faulty;
import huirong.app.compensation.statement.ReadStatement.Sound;
import huirong.core.fact.Sha256;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * 对账单: the custodian bank's statements of a fund's account. A statement is taken whole or not at all; what it says is matched with
 * the book's cash entries at once.
 */
@Component
public class Statements {
    static final int MOST_BYTES = 10 << 20;
    private static final String BASIS = "fund office";

    private final StatementStore store;
    private final AccountStore accounts;
    private final Matches matches;
    private final MatchStore kept;
    private final FundOffices offices;
    private final Attempts attempts;
    private final Clock clock;

    Statements(
            StatementStore store,
            AccountStore accounts,
            Matches matches,
            MatchStore kept,
            FundOffices offices,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.matches = matches;
        this.kept = kept;
        this.offices = offices;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * @param ref of the statement, which is the form's key
     * @param language of the words about bytes that can't be read
     * @throws NotVisible for anyone but a maker of the office that keeps the fund
     */
    Optional<StatementFault> upload(Maker maker, String ref, String zone, String name, byte[] body, String language) {
        Actor by = maker.actor();
        offices.own(by, zone);
        AtomicReference<StatementFault> fault = new AtomicReference<>();
        String sha256 = Sha256.of(body);
        attempts.once(by, ref, "statement.upload", "fund " + zone, BASIS, List.of(zone, sha256), () -> {
                    fault.set(take(by, ref, zone, name, sha256, body, language).orElse(null));
                    return Optional.ofNullable(fault.get()).map(StatementFault::reason);
                });
        return Optional.ofNullable(fault.get());
    }

    private Optional<StatementFault> take(
            Actor by, String ref, String zone, String name, String sha256, byte[] body, String language) {
        Optional<CustodianAccount> account = accounts.inForce(zone);
        if (account.isEmpty()) return Optional.of(StatementFault.of(StatementRefusal.NO_ACCOUNT, 0));
        if (body.length > MOST_BYTES) return Optional.of(StatementFault.of(StatementRefusal.LARGE, 0));
        String number = account.get().number();
        StatementFile.Ended before = store.ended(zone, number).orElse(null);
        return switch (StatementFile.read(body, number, before, LocalDate.now(clock), language)) {
            case Faulty(StatementFault fault) -> Optional.of(fault);
            case Sound sound -> {
                Optional<StatementFault> doubled = doubled(zone, number, sound);
                if (doubled.isPresent()) yield doubled;
                Statement statement = new Statement(
                        ref, zone, number, name, sha256, sound.through(), sound.openingFen(), sound.closingFen(),
                        sound.lines().size(), clock.instant(), by.name());
                store.add(by, statement, body, sound.lines());
                matches.byThemselves(by, zone);
                yield Optional.empty();
            }
        };
    }

    private Optional<StatementFault> doubled(String zone, String number, Sound sound) {
        return store.known(zone, number, sound.lines()).map(serial -> {
            long row = sound.lines().stream()
                    .filter(line -> line.serial().equals(serial))
                    .mapToLong(StatementLine::row)
                    .findFirst()
                    .orElse(0);
            return StatementFault.of(StatementRefusal.DOUBLED, row, serial);
        });
    }

    /**
     * Matches what has come in since.
     *
     * @throws NotVisible for anyone but a maker of the office that keeps the fund
     */
    Optional<StatementRefusal> match(Maker maker, String zone, String key) {
        Actor by = maker.actor();
        offices.own(by, zone);
        return attempts.once(by, key, "statement.match", "fund " + zone, BASIS, zone, () -> {
            if (accounts.inForce(zone).isEmpty()) return Optional.of(StatementRefusal.NO_ACCOUNT);
            matches.byThemselves(by, zone);
            return Optional.empty();
        });
    }

    /**
     * Matches by hand what two lists of open items name: both must come to the same amount.
     *
     * @param lines each as {@link OpenLine#key}
     * @param entries references
     * @throws NotVisible for anyone but a maker of the office that keeps the fund
     */
    Optional<StatementRefusal> pair(
            Maker maker, String zone, String key, List<String> lines, List<String> entries, String reason) {
        Actor by = maker.actor();
        offices.own(by, zone);
        return attempts.once(
                by, key, "statement.pair", "fund " + zone, BASIS, List.of(zone, lines, entries, reason), () -> {
                    if (accounts.inForce(zone).isEmpty()) return Optional.of(StatementRefusal.NO_ACCOUNT);
                    return matches.byHand(by, key, zone, lines, entries, reason);
                });
    }

    /** @throws NotVisible for anyone but a maker of the office that keeps the fund */
    Optional<StatementRefusal> undo(Maker maker, String zone, String key, String match, String reason) {
        Actor by = maker.actor();
        offices.own(by, zone);
        return attempts.once(by, key, "statement.undo", "fund " + zone, BASIS, List.of(zone, match, reason), () -> {
            accounts.inForce(zone);
            return kept.undo(by, zone, match, reason, clock.instant())
                    ? Optional.empty()
                    : Optional.of(StatementRefusal.MOVE);
        });
    }

    /** Newest first. */
    List<Statement> of(String zone) {
        return store.ofZone(zone);
    }

    /** The file as it came. */
    Optional<byte[]> body(String zone, String ref) {
        return store.body(zone, ref);
    }

    /** Where the bank's statement has an entry, for example the payment of a claim; empty if it has not been seen there. */
    public Optional<SeenLine> seen(String zone, String entry) {
        return kept.seen(zone, entry);
    }
}
