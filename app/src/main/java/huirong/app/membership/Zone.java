package huirong.app.membership;

import huirong.core.membership.EntryRules;
import java.time.LocalDate;
import java.util.List;

/**
 * A zone (专区): a district's or a trade's part of the platform, with parameters of its own.
 *
 * @param office code of the credit office that keeps it
 * @param fundOffice code of the office that keeps its risk-compensation fund
 * @param banks codes of the legal entities that offer products in it
 * @param trialFrom first day of the trial
 * @param trialTo first day after the trial
 * @param opening the day it opened to all
 * @param acceptDays within how many working days a bank accepts or declines a request
 * @param decideDays within how many working days from then it decides
 * @param rules who may join
 */
public record Zone(
        String code,
        String chinese,
        String english,
        String office,
        String fundOffice,
        List<String> banks,
        LocalDate trialFrom,
        LocalDate trialTo,
        LocalDate opening,
        int acceptDays,
        int decideDays,
        EntryRules rules) {
    public Zone {
        banks = List.copyOf(banks);
    }

    /** The name in the language of a page. */
    public String name(String language) {
        return "en".equals(language) ? english : chinese;
    }
}
