package huirong.app.compensation.recovery;

import huirong.app.access.Actor;
import huirong.app.access.Organisations;
import huirong.app.membership.Members;
import huirong.core.fund.payout.Owed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every paid claim with what is still owed for it, by age; nothing leaves this list because time passes. */
@Controller
class OwedPages {
    /** A paid claim with what is owed for it, and how many sums a bank is late with. */
    record Line(PaidClaim paid, String firm, String bank, Owed owed, Owed.Age age, long awaitedFen, long late) {}

    private final Recoveries recoveries;
    private final Members members;
    private final Organisations organisations;

    OwedPages(Recoveries recoveries, Members members, Organisations organisations) {
        this.recoveries = recoveries;
        this.members = members;
        this.organisations = organisations;
    }

    /** @param late only claims of which a bank is late in handing something on */
    @GetMapping("/recoveries")
    String list(Actor actor, @RequestParam(defaultValue = "false") boolean late, Locale locale, Model model) {
        LocalDate today = recoveries.today();
        List<Line> all = lines(recoveries.list(actor), today, locale);
        Map<Owed.Age, Long> ages = new EnumMap<>(Owed.Age.class);
        for (Owed.Age age : Owed.Age.values()) ages.put(age, 0L);
        all.stream()
                .filter(line -> !line.owed().writtenOff())
                .forEach(line -> ages.merge(line.age(), line.owed().fen(), Long::sum));
        model.addAttribute("late", late);
        model.addAttribute("ages", ages);
        model.addAttribute(
                "writtenOffFen",
                all.stream().filter(line -> line.owed().writtenOff()).mapToLong(line -> line.owed().fen()).sum());
        model.addAttribute("lines", all.stream().filter(line -> !late || line.late() > 0).toList());
        return "compensation/owed";
    }

    private List<Line> lines(List<PaidClaim> claims, LocalDate today, Locale locale) {
        Map<String, List<Recovered>> recovered = recoveries.of(claims);
        Map<String, String> firms = members.names(claims.stream().map(PaidClaim::firm).distinct().toList());
        Map<String, String> banks = new HashMap<>();
        return claims.stream()
                .map(paid -> line(
                        paid,
                        firms.getOrDefault(paid.firm(), paid.firm()),
                        banks.computeIfAbsent(paid.bank(), bank -> bankName(bank, locale)),
                        recovered.getOrDefault(paid.ref(), List.of()),
                        today))
                .toList();
    }

    private String bankName(String entity, Locale locale) {
        return organisations.name(entity, locale.getLanguage());
    }

    private static Line line(PaidClaim paid, String firm, String bank, List<Recovered> all, LocalDate today) {
        return new Line(
                paid,
                firm,
                bank,
                Recoveries.owed(paid, all),
                Owed.Age.of(paid.paidOn(), today),
                all.stream()
                        .filter(one -> one.stands() && !one.confirmed() && one.kind() != Recovered.Kind.WRITE_OFF)
                        .mapToLong(one -> one.parts().fundFen())
                        .sum(),
                all.stream().filter(one -> one.late(today)).count());
    }
}
