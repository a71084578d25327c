package huirong.app.origination.request;

import huirong.app.access.Actor;
import huirong.app.access.Organisation;
import huirong.app.creditfile.consent.Consents;
import huirong.app.marketplace.Fits;
import huirong.app.marketplace.Product;
import huirong.app.marketplace.Products;
import huirong.app.membership.Members;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.app.origination.RequestRefusal;
import huirong.core.matching.FitLine;
import huirong.core.request.AskTransitions;
import huirong.core.time.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files a request with all banks it names, within the act. Locks in the order of products' references. */
@Component
class Filing {
    private final Zones zones;
    private final Members members;
    private final Products products;
    private final Fits fits;
    private final Consents consents;
    private final RequestStore requests;
    private final AskStore asks;
    private final StepStore steps;
    private final Clock clock;

    Filing(
            Zones zones,
            Members members,
            Products products,
            Fits fits,
            Consents consents,
            RequestStore requests,
            AskStore asks,
            StepStore steps,
            Clock clock) {
        this.zones = zones;
        this.members = members;
        this.products = products;
        this.fits = fits;
        this.consents = consents;
        this.requests = requests;
        this.asks = asks;
        this.steps = steps;
        this.clock = clock;
    }

    Optional<RequestRefusal> file(Actor by, String firm, NewRequest stated) {
        LocalDate today = LocalDate.now(clock);
        Optional<Zone> zone = zones.find(stated.zone());
        if (zone.isEmpty() || !members.joined(stated.zone(), firm)) return Optional.of(RequestRefusal.NOT_JOINED);
        Optional<LocalDate> acceptBy = WorkingDays.after(today, zone.get().acceptDays());
        if (acceptBy.isEmpty()) return Optional.of(RequestRefusal.NO_NOTICE);
        List<Product> chosen = new ArrayList<>();
        for (String ref : stated.ordered().keySet()) {
            Optional<Product> product = offered(ref, stated.zone());
            if (product.isEmpty()) return Optional.of(RequestRefusal.NOT_OFFERED);
            chosen.add(product.get());
        }
        Optional<RequestRefusal> refused = Limits.of(stated, chosen);
        if (refused.isPresent()) return refused;
        Map<String, LocalDate> waits = asks.waits(firm, today);
        if (chosen.stream().anyMatch(product -> waits.containsKey(product.bank())))
            return Optional.of(RequestRefusal.TOO_SOON);
        Map<String, List<FitLine>> fit = fits.of(by, firm, chosen, today);
        requests.add(new FinancingRequest(
                stated.ref(),
                stated.zone(),
                firm,
                stated.amountFen(),
                stated.months(),
                stated.repayment(),
                stated.purpose(),
                stated.purposeWords(),
                stated.phone(),
                today,
                clock.instant(),
                by.account()));
        for (Product product : chosen) {
            Ask ask = new Ask(
                    stated.ordered().get(product.ref()),
                    stated.ref(),
                    stated.zone(),
                    firm,
                    product.ref(),
                    product.version(),
                    product.bank(),
                    product.unit(),
                    AskTransitions.TABLE.start(),
                    FrozenFit.json(fit.getOrDefault(product.ref(), List.of())),
                    acceptBy.get(),
                    null);
            if (!asks.add(ask, clock.instant())) return Optional.of(RequestRefusal.ALREADY_ASKED);
            steps.add(by, ask.ref(), null, ask.state(), null, "", clock.instant());
        }
        return authorise(by, firm, stated, chosen, today);
    }

    /** Last, as in every act on an ask: rows of asks are locked before authorisations, so that no two acts wait for each other. */
    private Optional<RequestRefusal> authorise(
            Actor by, String firm, NewRequest stated, List<Product> chosen, LocalDate today) {
        if (stated.collect() && consents.live(firm, Organisation.OPERATOR, today).isEmpty())
            consents.give(by, firm, Authorisations.forCollection(stated.ref(), today));
        for (Product product : chosen) {
            if (stated.authorise().contains(product.bank()))
                consents.give(by, firm, Authorisations.forBank(stated.ref(), product.bank(), today));
            if (consents.live(firm, product.bank(), today).isEmpty()) return Optional.of(RequestRefusal.NO_CONSENT);
        }
        return Optional.empty();
    }

    private Optional<Product> offered(String ref, String zone) {
        return products.published(zone).stream().filter(product -> product.ref().equals(ref)).findFirst();
    }
}
