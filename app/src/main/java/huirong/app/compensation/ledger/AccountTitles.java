package huirong.app.compensation.ledger;

import huirong.core.fund.book.FundAccounts;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

    private final MessageSource messages;

    AccountTitles(MessageSource messages) {
        this.messages = messages;
    }

    /** For example {@code 1002}; of one contributor's account {@code 4001-city}. */
    public String number(String code) {
        String party = FundAccounts.party(code);
        String number = NUMBERS.getOrDefault(FundAccounts.name(code), "");
        return party.isEmpty() ? number : number + "-" + party;
    }

    /** The account in the page's language, with the contributor it belongs to. */
    public String name(String code) {
        String name = say("fund.account." + FundAccounts.name(code));
        String party = FundAccounts.party(code);
        if (party.isEmpty()) return name;
        return say("fund.account.of", name, messages.getMessage(
                "policy.pool.party." + party, null, party, LocaleContextHolder.getLocale()));
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
