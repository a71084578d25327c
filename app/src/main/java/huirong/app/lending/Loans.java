package huirong.app.lending;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.core.loan.Underwriting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The loans drawn under contracted lines. */
@Component
public class Loans {
    private final LoanStore store;

    Loans(LoanStore store) {
        this.store = store;
    }

    /** By reference, for modules that keep what follows from it; who may see it is theirs to ask. */
    public Optional<Loan> find(String ref) {
        return store.find(ref);
    }

    /** The same of several, by reference. */
    public Map<String, Loan> find(Collection<String> refs) {
        return store.find(refs).stream().collect(Collectors.toMap(Loan::ref, Function.identity()));
    }

    /** As what product each was contracted, by reference of the loan; it never changes. */
    public Map<String, String> products(Collection<String> refs) {
        return store.products(refs);
    }

    /** What the contract of each rested on, by reference of the loan; it never changes. */
    public Map<String, Underwriting> underwritten(Collection<String> refs) {
        return store.underwritten(refs);
    }

    /**
     * A loan of the officer's own bank.
     *
     * @throws NotVisible for anyone else
     */
    public Loan own(Actor officer, String ref) {
        return store.find(ref)
                .filter(loan -> officer.of(Kind.BANK) && loan.bank().equals(officer.organisation().entity()))
                .orElseThrow(() -> new NotVisible("loan " + ref));
    }

    /**
     * A loan that the person may read: of a bank's officer one of the own bank, of an auditor any.
     *
     * @throws NotVisible for anyone else
     */
    Loan readable(Actor actor, String ref) {
        return actor.of(Kind.AUDIT)
                ? store.find(ref).orElseThrow(() -> new NotVisible("loan " + ref))
                : own(actor, ref);
    }

    /**
     * A loan of the own bank, and it stays as it is until the transaction ends.
     *
     * @throws NotVisible for anyone else
     */
    public Loan ownLocked(Actor officer, String ref) {
        store.lock(ref);
        return own(officer, ref);
    }

    /** The loan as it is and stays until the transaction ends. */
    public Loan locked(String ref) {
        store.lock(ref);
        return store.find(ref).orElseThrow();
    }

    /** The same of several and of those that they renew, by reference. */
    public Map<String, Loan> locked(Collection<String> refs) {
        return store.locked(refs).stream().collect(Collectors.toMap(Loan::ref, Function.identity()));
    }

    /** The loan that renews another, if one was drawn. */
    public Optional<Loan> renewal(String renewed) {
        return Optional.ofNullable(store.renewals(List.of(renewed)).get(renewed));
    }

    /** Those of a bank that bear one of the numbers, by number. */
    public Map<String, Loan> noted(String entity, Collection<String> ious) {
        return store.noted(entity, ious).stream().collect(Collectors.toMap(Loan::iou, Function.identity()));
    }

    /** All of a zone, for modules that count; who may see what comes of it is theirs to ask. */
    public List<Loan> ofZone(String zone) {
        return store.ofZone(zone);
    }

    /** All of a bank, newest first; who may see them is the caller’s to ask. */
    public List<Loan> ofBank(String entity) {
        return store.ofBank(entity);
    }

    /** All of the firm the person acts for, newest first. */
    List<Loan> ofFirm(Actor own) {
        String firm = own.firm();
        if (firm == null) throw new NotVisible("loans");
        return store.ofFirm(firm);
    }
}
