package huirong.app.lending;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lines after their contract, for modules that keep what follows from them. */
@Component
public class ContractedLines {
    private final LineStore store;
    private final LoanStore loans;

    ContractedLines(LineStore store, LoanStore loans) {
        this.store = store;
        this.loans = loans;
    }

    /**
     * A line of the officer's own bank.
     *
     * @throws NotVisible for anyone else
     */
    public ContractedLine own(Actor officer, String ref) {
        return store.find(ref)
                .filter(line -> officer.of(Kind.BANK) && line.bank().equals(officer.organisation().entity()))
                .orElseThrow(() -> new NotVisible("line " + ref));
    }

    /** By reference; who may see it is the caller's to ask. */
    public Optional<ContractedLine> find(String ref) {
        return store.find(ref);
    }

    /** Loans drawn under a line, newest first; who may see them is the caller's to ask. */
    public List<Loan> loans(String line) {
        return loans.ofLine(line);
    }
}
