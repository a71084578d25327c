package huirong.app.compensation.ledger;

import huirong.app.access.Organisations;
import huirong.app.web.Messages;
import huirong.core.fund.book.FundAccounts;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * 会计科目: how the accounts of a fund's book are numbered and called. The numbers are this platform's; which title of its own chart
 * an office puts beside each is for the office to say.
 */
@Component
public class AccountTitles {
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry(FundAccounts.FREE, "1002"),
            Map.entry(FundAccounts.TRANSIT, "1012"),
            Map.entry(FundAccounts.AWAITED, "1021"),
            Map.entry(FundAccounts.RECOVERABLE, "1221"),
            Map.entry(FundAccounts.WRITTEN_OFF, "1222"),
            Map.entry(FundAccounts.RECOURSE, "3001"),
            Map.entry(FundAccounts.BUDGET, "4001"),
            Map.entry(FundAccounts.INTEREST, "4101"),
            Map.entry(FundAccounts.RECOVERED, "4201"),
            Map.entry(FundAccounts.PAID, "5001"),
            Map.entry(FundAccounts.RETURNED, "5101"));

    private static final Set<String> OF_CONTRIBUTORS =
            Set.of(FundAccounts.BUDGET, FundAccounts.AWAITED, FundAccounts.TRANSIT);

    private final Messages messages;
    private final Organisations organisations;

    AccountTitles(Messages messages, Organisations organisations) {
        this.messages = messages;
        this.organisations = organisations;
    }

    /** For example {@code 1002}; of one contributor's or one bank's account {@code 4001-city}. */
    public String number(String code) {
        String party = FundAccounts.party(code);
        String number = NUMBERS.getOrDefault(FundAccounts.name(code), "");
        return party.isEmpty() ? number : number + "-" + party;
    }

    /** The account in the page's language, with the contributor or the bank it belongs to. */
    public String name(String code) {
        String party = FundAccounts.party(code);
        if (party.isEmpty()) return title(code);
        boolean contributed = OF_CONTRIBUTORS.contains(FundAccounts.name(code));
        return messages.say("fund.account.of", title(code), contributed ? contributor(party) : organisations.name(party, messages.language()));
    }

    /** The account in the page's language, whosever it is. */
    public String title(String code) {
        return messages.say("fund.account." + FundAccounts.name(code));
    }

    private String contributor(String party) {
        return messages.orElse("policy.pool.party." + party, party);
    }
}
