package huirong.app.compensation.support;

import huirong.app.access.Actor;
import huirong.app.access.Checker;
import huirong.app.access.Maker;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.audit.Attempts;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.lending.Loan;
import huirong.app.lending.Loans;
import huirong.app.membership.Members;
import huirong.app.membership.Zone;
import huirong.core.fund.support.Given.Near;
import huirong.core.fund.support.NoteNumber;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 财政支持台账: the office that gives a support enters it, one by one or as a file; a second person of it takes back what was wrong.
 * From it double support of a loan is found, by the number of its note, its bank and its firm.
 */
@Component
public class Supports {
    /** Kinds of organisations that give support from public money. */
    private static final List<Kind> GIVERS = List.of(Kind.DEPARTMENT, Kind.FUND_OFFICE, Kind.CREDIT_OFFICE);

    private static final int MOST_SHOWN = 500;

    private final SupportStore store;
    private final Loans loans;
    private final Members members;
    private final FundOffices offices;
    private final Attempts attempts;
    private final Clock clock;

    Supports(SupportStore store, Loans loans, Members members, FundOffices offices, Attempts attempts, Clock clock) {
        this.store = store;
        this.loans = loans;
        this.members = members;
        this.offices = offices;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @throws NotVisible for anyone but a maker of an office that gives support */
    static Maker maker(Actor actor, String act) {
        return actor.maker(giver(actor, act), act);
    }

    /** @throws NotVisible for anyone but a checker of an office that gives support */
    static Checker checker(Actor actor, String act) {
        return actor.checker(giver(actor, act), act);
    }

    private static Kind giver(Actor actor, String act) {
        return GIVERS.stream().filter(actor::of).findFirst().orElseThrow(() -> new NotVisible(act));
    }

    static boolean gives(Actor actor) {
        return GIVERS.stream().anyMatch(actor::of);
    }

    /**
     * All of them, or none where one can’t be taken. Said again with the same figures, an entry stays as it is.
     *
     * @param key of the form, from which the entries have their references
     * @param file SHA-256 of the file they came in; null where one was typed
     */
    Optional<SupportRefusal> enter(Maker maker, String key, String zone, List<NewSupport> supports, @Nullable String file) {
        Actor by = maker.actor();
        List<String> content = new ArrayList<>(List.of(zone, String.valueOf(file)));
        supports.forEach(support -> content.add(support.toString()));
        return attempts.once(by, key, "support.enter", "zone " + zone, "giver", content, () -> {
            for (int i = 0; i < supports.size(); i++) {
                String ref = i == 0 ? key : key + "-" + (i + 1);
                if (store.add(ref, zone, supports.get(i), file, by, clock.instant())) continue;
                NewSupport said = supports.get(i);
                boolean same = store.alike(by.organisation().entity(), said)
                        .filter(before -> before.given().equals(said))
                        .isPresent();
                if (!same) return Optional.of(SupportRefusal.ENTERED_BEFORE);
            }
            return Optional.empty();
        });
    }

    /** @throws NotVisible for anyone but a checker of the office that entered it */
    Optional<SupportRefusal> end(Checker checker, String ref, String key, String words) {
        Actor by = checker.actor();
        Support seen = own(by, ref);
        return attempts.once(by, key, "support.end", "support " + ref, "giver", List.of(words), () -> {
            if (seen.account().equals(by.account())) return Optional.of(SupportRefusal.SAME_PERSON);
            return store.end(ref, words, by, clock.instant()) ? Optional.empty() : Optional.of(SupportRefusal.ENDED);
        });
    }

    /** @throws NotVisible for anyone but the office that entered it */
    Support own(Actor actor, String ref) {
        return store.find(ref)
                .filter(one -> gives(actor) && one.organisation().equals(actor.organisation().entity()))
                .orElseThrow(() -> new NotVisible("support " + ref));
    }

    /**
     * The newest: of a giver its own, of a fund’s office also those in its zones, of an auditor all.
     *
     * @throws NotVisible for anyone else
     */
    List<Support> list(Actor actor) {
        if (actor.of(Kind.AUDIT) || actor.of(Kind.FUND_OFFICE))
            return store.ofZones(offices.readable(actor).stream().map(Zone::code).toList(), MOST_SHOWN);
        if (!gives(actor)) throw new NotVisible("supports");
        return store.ofOrganisation(actor.organisation().entity(), MOST_SHOWN);
    }

    /**
     * A loan whose supports the person may read: of its bank; filed with a fund of the person’s office; of an auditor any.
     *
     * @throws NotVisible for anyone else
     */
    Loan readable(Actor actor, String ref) {
        if (actor.of(Kind.BANK)) return loans.own(actor, ref);
        return loans.find(ref)
                .filter(loan -> actor.of(Kind.AUDIT) || offices.keeps(actor, loan.zone()) && store.filed(ref))
                .orElseThrow(() -> new NotVisible("loan " + ref));
    }

    /** What stands and has to do with a loan, in the order it was entered. */
    public List<FoundSupport> of(Loan loan) {
        String uscc = members.codes(List.of(loan.firm())).get(loan.firm());
        return store.near(loan.bank(), loan.iou(), uscc).stream()
                .map(one -> found(one, loan, uscc))
                .filter(found -> found.near() != Near.NOT)
                .toList();
    }

    /** A bank is shown what is given to this very loan: what the firm has for a loan of another bank is not for it to read. */
    List<FoundSupport> shown(Actor actor, Loan loan) {
        return of(loan).stream()
                .filter(found -> !actor.of(Kind.BANK)
                        || found.near() != Near.FIRM
                        || found.support().stated().bank().equals(loan.bank()))
                .toList();
    }

    /** References of those that bear a part of this very loan’s loss. */
    public List<String> doubling(Loan loan) {
        return doubling(List.of(loan)).getOrDefault(loan.ref(), List.of());
    }

    /** The same of several, by loan; of a loan that has none nothing. */
    public Map<String, List<String>> doubling(Collection<Loan> asked) {
        Map<String, List<Support>> ofNote = store.ofNotes(asked).stream()
                .collect(Collectors.groupingBy(one -> one.given().bank() + ' ' + NoteNumber.key(one.given().note())));
        Map<String, Loan> noted = asked.stream()
                .filter(loan -> ofNote.containsKey(note(loan)))
                .collect(Collectors.toMap(Loan::ref, Function.identity(), (one, same) -> one));
        Map<String, String> codes = members.codes(noted.values().stream().map(Loan::firm).distinct().toList());
        Map<String, List<String>> doubling = new HashMap<>();
        noted.forEach((ref, loan) -> doubling.put(
                ref,
                ofNote.get(note(loan)).stream()
                        .map(one -> found(one, loan, codes.get(loan.firm())))
                        .filter(FoundSupport::doubles)
                        .map(one -> one.support().ref())
                        .toList()));
        return doubling;
    }

    private static String note(Loan loan) {
        return loan.bank() + ' ' + NoteNumber.key(loan.iou());
    }

    private static FoundSupport found(Support support, Loan loan, @Nullable String uscc) {
        return new FoundSupport(
                support,
                support.stated().to(loan.bank(), NoteNumber.key(loan.iou()), uscc, loan.drawnOn(), loan.dueOn()));
    }

    /** What they have paid of its loss, in fen. */
    public long paidFen(Loan loan) {
        return of(loan).stream()
                .filter(FoundSupport::doubles)
                .mapToLong(found -> found.support().given().paidFen())
                .sum();
    }

    /** By reference, ended ones too; who may see them is the caller’s to ask. */
    public List<Support> find(Collection<String> refs) {
        return refs.isEmpty() ? List.of() : store.find(refs);
    }
}
