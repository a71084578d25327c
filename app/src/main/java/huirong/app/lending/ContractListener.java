package huirong.app.lending;

import huirong.app.membership.Members;
import huirong.app.membership.Membership;
import huirong.app.origination.ContractSigned;
import huirong.core.loan.LoanTables;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the line's account in the transaction that records its contract. */
@Component
class ContractListener {
    private final LineStore lines;
    private final Members members;
    private final Clock clock;

    ContractListener(LineStore lines, Members members, Clock clock) {
        this.lines = lines;
        this.members = members;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ContractSigned signed) {
        String uscc = members.find(signed.zone(), signed.firm())
                .map(Membership::uscc)
                .orElse(null);
        lines.add(signed, uscc, LoanTables.LINE.start(), clock.instant());
    }
}
