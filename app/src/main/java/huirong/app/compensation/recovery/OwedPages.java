package huirong.app.compensation.recovery;

import huirong.app.access.Actor;
import huirong.app.access.Organisation;
import huirong.app.access.Organisations;
import huirong.app.membership.Members;
import huirong.core.fund.payout.Owed;
import java.time.LocalDate;
import java.util.EnumMap;
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
        List<Line> all = recoveries.list(actor).stream()
                .map(paid -> line(paid, today, locale))
                .toList();
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

    private Line line(PaidClaim paid, LocalDate today, Locale locale) {
        List<Recovered> all = recoveries.of(paid);
        return new Line(
                paid,
                members.name(paid.firm()),
                organisations
                        .find(paid.bank())
                        .map((Organisation bank) -> bank.name(locale.getLanguage()))
                        .orElse(paid.bank()),
                recoveries.owed(paid),
                Owed.Age.of(paid.paidOn(), today),
                all.stream()
                        .filter(one -> one.stands() && !one.confirmed() && one.kind() != Recovered.Kind.WRITE_OFF)
                        .mapToLong(one -> one.parts().fundFen())
                        .sum(),
                all.stream().filter(one -> one.late(today)).count());
    }
}
