package huirong.app.compensation.fund.act;

import huirong.app.compensation.ledger.BookBalances;
import huirong.app.web.Messages;
import huirong.core.fund.book.FundAccounts;
import huirong.app.web.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The movements that a maker may propose now, in the words of the page. */
@Component
class FundActs {
    private final FundLimits limits;
    private final BookBalances balances;
    private final Messages messages;
    private final Figures figures;

    FundActs(FundLimits limits, BookBalances balances, Messages messages, Figures figures) {
        this.limits = limits;
        this.balances = balances;
        this.messages = messages;
        this.figures = figures;
    }

    /** In the order in which money moves; none that there is nothing for. A reversal has its own form. */
    List<FundAct> of(String zone) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String party : limits.parties(zone)) named.put(party, name(party));
        List<FundAct> acts = new ArrayList<>();
        acts.add(new FundAct(FundProposal.Kind.BUDGET, List.of(), several(named)));
        if (balances.after(zone, 0).isEmpty()) return acts;
        List<String> awaited = new ArrayList<>();
        List<String> arriving = new ArrayList<>();
        named.forEach((party, name) -> {
            long unsent = limits.awaited(zone, party);
            long sent = limits.transit(zone, party);
            if (unsent > 0) awaited.add(of(named, name, messages.say("fund.appropriation.left", figures.yuan(unsent))));
            if (sent > 0) arriving.add(of(named, name, messages.say("fund.transit.left", figures.yuan(sent))));
            else if (unsent > 0) arriving.add(of(named, name, messages.say("fund.arrival.left", figures.yuan(unsent))));
        });
        if (!awaited.isEmpty()) acts.add(new FundAct(FundProposal.Kind.APPROPRIATION, awaited, several(named)));
        if (!arriving.isEmpty()) acts.add(new FundAct(FundProposal.Kind.ARRIVAL, arriving, several(named)));
        List<String> leaves = limits.interestLeaves(zone) ? List.of(messages.say("fund.interest.leaves")) : List.of();
        acts.add(new FundAct(FundProposal.Kind.INTEREST, leaves, Map.of()));
        long free = balances.available(zone, FundAccounts.FREE);
        if (free > 0)
            acts.add(new FundAct(
                    FundProposal.Kind.TREASURY_RETURN, List.of(messages.say("fund.return.left", figures.yuan(free))), Map.of()));
        return acts;
    }

    private String of(Map<String, String> named, String name, String left) {
        return named.size() > 1 ? messages.say("fund.left.of", name, left) : left;
    }

    private String name(String party) {
        return party.isEmpty()
                ? messages.say("fund.party.none")
                : messages.orElse("policy.pool.party." + party, party);
    }

    private static Map<String, String> several(Map<String, String> named) {
        return named.size() > 1 ? named : Map.of();
    }
}
