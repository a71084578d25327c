package huirong.app.compensation.filing.list;

import huirong.app.access.Actor;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Reference;
import huirong.app.audit.Attempts;
import huirong.app.compensation.filing.Decided;
import huirong.app.compensation.filing.FilingRefusal;
import huirong.app.compensation.filing.FundDay;
import huirong.app.compensation.filing.Round;
import huirong.app.compensation.filing.Rounds;
import huirong.app.compensation.filing.ToFile;
import huirong.app.compensation.fund.Policies;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.web.sheet.WrongCell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * 备案清单: a bank enters many loans with a zone’s fund in one transaction, in the order of the list. A row that names no loan of the bank
 * stops the whole list; for every other one it is kept what became of it.
 */
@Component
public class FilingLists {
    /** Rows that are decided at once, so that the memory of a list does not grow with it. */
    private static final int AT_ONCE = 5_000;

    private final ListStore store;
    private final Zones zones;
    private final Loans loans;
    private final Policies policies;
    private final FundDay day;
    private final Rounds rounds;
    private final Attempts attempts;
    private final Clock clock;

    FilingLists(
            ListStore store,
            Zones zones,
            Loans loans,
            Policies policies,
            FundDay day,
            Rounds rounds,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.zones = zones;
        this.loans = loans;
        this.policies = policies;
        this.day = day;
        this.rounds = rounds;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Rows that name no loan which the officer’s bank has in the zone. */
    List<WrongCell> unknown(Actor officer, String zone, List<Listed> rows) {
        Map<String, Loan> known = known(officer, zone, rows);
        return rows.stream()
                .filter(row -> !known.containsKey(row.iou()))
                .map(row -> new WrongCell(row.line(), ListFile.NOTE, "list-loan"))
                .toList();
    }

    /**
     * Enters a list. Each row says that no other public money supports its loan.
     *
     * @param key of the form, by which the list is known from then on
     * @param rows at least one; each names a loan that the bank has in the zone, and none twice
     * @param file SHA-256 of the file
     */
    public Optional<FilingRefusal> enter(Maker maker, String key, String zone, List<Listed> rows, String file) {
        Actor by = maker.actor();
        day.begin(zone, Set.of(key));
        return attempts.once(by, key, "filing.list", "zone " + zone, "bank", List.of(zone, file), () -> {
            if (policies.on(zone, LocalDate.now(clock)).isEmpty()) return Optional.of(FilingRefusal.NO_POLICY);
            Map<String, Loan> known = known(by, zone, rows);
            List<ToFile> asked = rows.stream()
                    .map(row -> new ToFile(by, Reference.fresh(), known.get(row.iou()).ref(), row.declared(), true))
                    .toList();
            Round round = rounds.begin(zone, asked);
            store.add(new NewList(key, zone, file, by, clock.instant()));
            for (int from = 0; from < asked.size(); from += AT_ONCE) {
                int to = Math.min(asked.size(), from + AT_ONCE);
                List<Decided> decided = rounds.decide(round, asked.subList(from, to));
                List<ListRow> became = new ArrayList<>();
                for (int i = from; i < to; i++)
                    became.add(became(rows.get(i), asked.get(i), decided.get(i - from)));
                store.add(key, became);
            }
            return Optional.empty();
        });
    }

    private static ListRow became(Listed row, ToFile asked, Decided decided) {
        return switch (decided) {
            case Decided.Checked(var filing) -> new ListRow(row.line(), asked.loan(), filing.ref(), null);
            case Decided.NotTaken(FilingRefusal reason) -> new ListRow(row.line(), asked.loan(), null, reason.code());
        };
    }

    private Map<String, Loan> known(Actor officer, String zone, List<Listed> rows) {
        Map<String, Loan> known = loans.noted(
                officer.organisation().entity(), rows.stream().map(Listed::iou).toList());
        known.values().removeIf(loan -> !loan.zone().equals(zone));
        return known;
    }

    /**
     * One of the zones that the officer’s bank works in; the first if none is named.
     *
     * @throws NotVisible if it is none, and for anyone but a bank's officer
     */
    Zone zone(Actor officer, String code) {
        return zones.ofBank(bank(officer, "zone " + code)).stream()
                .filter(one -> code.isEmpty() || one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotVisible("zone " + code));
    }

    /** The newest of the officer’s bank. */
    List<FilingList> list(Actor officer) {
        return store.ofBank(bank(officer, "filing-lists"), 50);
    }

    /** @throws NotVisible for anyone but the bank’s own officers */
    FilingList own(Actor officer, String ref) {
        String bank = bank(officer, "filing-list " + ref);
        return store.find(ref)
                .filter(list -> list.bank().equals(bank))
                .orElseThrow(() -> new NotVisible("filing-list " + ref));
    }

    private static String bank(Actor actor, String what) {
        if (!actor.of(Kind.BANK)) throw new NotVisible(what);
        return actor.organisation().entity();
    }
}
