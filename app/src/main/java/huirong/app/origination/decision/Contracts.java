package huirong.app.origination.decision;

import huirong.app.access.Actor;
import huirong.app.creditfile.view.PublicRegister;
import huirong.app.creditfile.view.Registration;
import huirong.app.marketplace.Products;
import huirong.app.origination.ContractSigned;
import huirong.app.origination.Line;
import huirong.app.origination.Lines;
import huirong.app.origination.RequestRefusal;
import huirong.app.origination.request.Ask;
import huirong.app.origination.request.FinancingRequest;
import huirong.app.origination.request.Reaches;
import huirong.app.origination.request.Requests;
import huirong.app.origination.request.Step;
import huirong.core.loan.Underwriting;
import huirong.core.product.Terms;
import huirong.core.request.AskEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Signed contracts: freezes the snapshot and tells whoever keeps the line from here on. */
@Component
class Contracts {
    private final Requests requests;
    private final Reaches reaches;
    private final VisitStore visits;
    private final ProposalStore proposals;
    private final ContractStore store;
    private final Lines lines;
    private final Products products;
    private final PublicRegister register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contracts(
            Requests requests,
            Reaches reaches,
            VisitStore visits,
            ProposalStore proposals,
            ContractStore store,
            Lines lines,
            Products products,
            PublicRegister register,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.reaches = reaches;
        this.visits = visits;
        this.proposals = proposals;
        this.store = store;
        this.lines = lines;
        this.products = products;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** Within the act that moved the ask. A contract is signed after the grant and not in the future. */
    Optional<RequestRefusal> record(Actor maker, Ask ask, String number, LocalDate signedOn) {
        Line line = lines.find(ask.ref()).orElseThrow();
        if (signedOn.isBefore(line.grantedOn()) || signedOn.isAfter(LocalDate.now(clock)))
            return Optional.of(RequestRefusal.SIGNED_ON);
        Step approval = requests.steps(ask).stream()
                .filter(step -> step.event() == AskEvent.GRANT)
                .findFirst()
                .orElseThrow();
        Terms terms = products.find(ask.product(), ask.productVersion()).orElseThrow().terms();
        FinancingRequest request = requests.find(reaches.of(maker), ask.request());
        String trade = register.of(line.firm()).map(Registration::industry).orElse(null);
        Frozen frozen = new Snapshot(
                        request,
                        ask,
                        terms.canonical(),
                        visits.of(ask),
                        proposals.of(ask).getLast(),
                        approval,
                        number,
                        signedOn,
                        trade)
                .freeze();
        store.addContract(maker, ask, number, signedOn, frozen, clock.instant());
        events.publishEvent(new ContractSigned(
                line.ref(),
                line.zone(),
                line.firm(),
                line.bank(),
                line.unit(),
                line.amountFen(),
                line.months(),
                line.rateBasisPoints(),
                line.repayment(),
                number,
                signedOn,
                line.product(),
                line.productVersion(),
                frozen.hash(),
                new Underwriting(trade, request.purpose(), terms.yearlyFees(line.amountFen())),
                line.batch()));
        return Optional.empty();
    }
}
