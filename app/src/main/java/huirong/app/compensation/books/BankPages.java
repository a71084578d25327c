package huirong.app.compensation.books;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.compensation.fund.FundOffices;
import huirong.app.compensation.ledger.AccountLine;
import huirong.app.compensation.ledger.BankAccounts;
import huirong.app.membership.Zone;
import huirong.app.membership.Zones;
import huirong.core.fund.book.BankFigures;
import huirong.core.fund.book.FundAccounts;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts of the partner banks in a fund's book: all of them for its office and the auditors, its own for a bank. */
@Controller
class BankPages {
    private static final int PAGE = 50;

    private final FundOffices offices;
    private final Zones zones;
    private final BankAccounts accounts;
    private final BankViews views;

    BankPages(FundOffices offices, Zones zones, BankAccounts accounts, BankViews views) {
        this.offices = offices;
        this.zones = zones;
        this.accounts = accounts;
        this.views = views;
    }

    /**
     * @param bank whose entries are listed; empty for none. A bank sees its own
     * @param account one of {@link FundAccounts#OF_BANKS}; the first for any other
     */
    @GetMapping("/fund/banks")
    String banks(
            Actor actor,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(defaultValue = "") String bank,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        boolean own = actor.of(Kind.BANK);
        List<Zone> readable = own ? zones.ofBank(actor.organisation().entity()) : offices.readable(actor);
        Zone shown = readable.stream()
                .filter(one -> zone.isEmpty() || one.code().equals(zone))
                .findFirst()
                .orElseThrow(() -> new NotVisible("fund " + zone));
        List<ShownBank> all = views.banks(shown, accounts.figures(shown.code()));
        String chosen = own ? actor.organisation().entity() : bank;
        model.addAttribute("zones", readable);
        model.addAttribute("zone", shown);
        model.addAttribute("own", own);
        if (!own) {
            model.addAttribute("banks", all);
            model.addAttribute("total", all.stream().map(ShownBank::figures).reduce(BankFigures.NONE, BankFigures::plus));
        }
        if (own || !bank.isEmpty())
            moves(
                    actor,
                    shown,
                    all.stream()
                            .filter(one -> one.code().equals(chosen))
                            .findFirst()
                            .orElseThrow(() -> new NotVisible("fund " + shown.code())),
                    FundAccounts.OF_BANKS.contains(account) ? account : FundAccounts.PAID,
                    before,
                    model);
        return "compensation/banks";
    }

    private void moves(Actor actor, Zone zone, ShownBank bank, String account, long before, Model model) {
        List<AccountLine> found = accounts.lines(zone.code(), bank.code(), account, before, PAGE + 1);
        List<AccountLine> page = found.size() > PAGE ? found.subList(0, PAGE) : found;
        boolean opens = actor.of(Kind.BANK) || offices.keeps(actor, zone.code());
        String here = "/fund/banks?zone=" + zone.code() + "&bank=" + bank.code() + "&account=" + account;
        model.addAttribute("bank", bank);
        model.addAttribute("account", account);
        model.addAttribute("accounts", FundAccounts.OF_BANKS);
        model.addAttribute("moves", views.moves(page, account, opens));
        model.addAttribute("first", before == Long.MAX_VALUE ? null : here);
        model.addAttribute("next", found.size() > PAGE ? here + "&before=" + page.getLast().line().no() : null);
    }
}
