package huirong.app.origination.request;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.audit.Attempts;
import huirong.app.creditfile.consent.Consents;
import huirong.app.origination.RequestRefusal;
import huirong.core.request.AskEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Financing requests (融资申请): a firm files one with one or more banks, all of them or none. */
@Component
public class Requests {
    private final RequestStore store;
    private final AskStore asks;
    private final StepStore steps;
    private final Filing filing;
    private final Moves moves;
    private final Attempts attempts;
    private final Consents consents;
    private final Clock clock;

    Requests(
            RequestStore store,
            AskStore asks,
            StepStore steps,
            Filing filing,
            Moves moves,
            Attempts attempts,
            Consents consents,
            Clock clock) {
        this.store = store;
        this.asks = asks;
        this.steps = steps;
        this.filing = filing;
        this.moves = moves;
        this.attempts = attempts;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * Files a request with every bank it names, and gives the authorisations stated with it; if one bank cannot be asked,
     * nothing is filed and nothing authorised.
     *
     * @throws NotVisible unless the actor represents a firm
     */
    public Optional<RequestRefusal> file(Actor by, NewRequest stated) {
        String firm = by.firm();
        if (firm == null || !by.represents(firm)) throw new NotVisible("request of a firm");
        return attempts.once(by, stated.ref(), "request.file", "firm " + firm, "representative", stated.stated(), () ->
                filing.file(by, firm, stated));
    }

    /** 撤回: takes the request back from every bank that has not decided; what was granted or refused stays. */
    public Optional<RequestRefusal> withdraw(Actor by, Reach reach, String ref, String key) {
        FinancingRequest request = find(reach, ref);
        if (!by.represents(request.firm())) throw new NotVisible("request " + ref);
        return attempts.once(by, key, "request.withdraw", "request " + ref, "representative", "", () -> {
            List<Ask> open = asks.ofRequest(reach, ref).stream().filter(Ask::open).toList();
            if (open.isEmpty()) return Optional.of(RequestRefusal.MOVED);
            for (Ask ask : open) {
                Optional<RequestRefusal> refused = moves.move(by, ask, AskEvent.WITHDRAW, null, "");
                if (refused.isPresent()) return refused;
                consents.endUnused(ask.firm(), ask.bank(), LocalDate.now(clock));
            }
            return Optional.empty();
        });
    }

    /** @throws NotVisible if it is not within the reach */
    public FinancingRequest find(Reach reach, String ref) {
        return store.find(reach, ref).orElseThrow(() -> new NotVisible("request " + ref));
    }

    /** @throws NotVisible if it is not within the reach */
    public Ask ask(Reach reach, String ref) {
        return asks.find(reach, ref).orElseThrow(() -> new NotVisible("ask " + ref));
    }

    /** The asks of a request within the reach, by bank: a bank sees its own only. */
    public List<Ask> asks(Reach reach, String request) {
        return asks.ofRequest(reach, request);
    }

    /** Codes of the banks that a request, which somebody found, was filed with. */
    public List<String> asked(FinancingRequest request) {
        return asks.banks(request);
    }

    /**
     * Banks that refused the firm and don't take a new request yet, with the day from which each does.
     *
     * @throws NotVisible unless the actor is of a firm
     */
    public Map<String, LocalDate> waits(Actor own) {
        if (own.firm() == null) throw new NotVisible("requests of a firm");
        return asks.waits(own.firm(), LocalDate.now(clock));
    }

    /** What happened to an ask, in order. */
    public List<Step> steps(Ask ask) {
        return steps.of(ask);
    }

    /** A firm's own requests, newest first. */
    public List<FinancingRequest> ofFirm(Reach reach) {
        return store.ofFirm(reach);
    }
}
