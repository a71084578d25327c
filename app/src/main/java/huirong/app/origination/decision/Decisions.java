package huirong.app.origination.decision;

import huirong.app.origination.request.Ask;
import huirong.core.request.AskState;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a bank decided on an ask, as the firm may read it: the approved proposal, never one that is still between two officers. */
@Component
public class Decisions {
    private final ProposalStore proposals;

    private final DisclosureStore disclosures;

    Decisions(ProposalStore proposals, DisclosureStore disclosures) {
        this.proposals = proposals;
        this.disclosures = disclosures;
    }

    /** The approved proposal to refuse. */
    public Optional<Proposal.Refuse> refusal(Ask ask) {
        if (ask.state() != AskState.REFUSED) return Optional.empty();
        return last(ask).map(Proposal::content).map(Proposal.Refuse.class::cast);
    }

    /** The approved proposal to grant. */
    public Optional<Proposal.Grant> grant(Ask ask) {
        if (ask.state() != AskState.GRANTED && ask.state() != AskState.CONTRACTED && ask.state() != AskState.GIVEN_UP)
            return Optional.empty();
        return last(ask).map(Proposal::content).map(Proposal.Grant.class::cast);
    }

    /** Who of the bank looked at the telephone number, newest first. */
    public List<Disclosure> disclosures(Ask ask) {
        return disclosures.of(ask);
    }

    private Optional<Proposal> last(Ask ask) {
        List<Proposal> all = proposals.of(ask);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
