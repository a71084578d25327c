package huirong.core.fund.breaker;

import huirong.core.fund.policy.Breakers;
import huirong.core.fund.policy.Breakers.Scope;
import huirong.core.fund.policy.Policy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The filed loans of one bank, one product or the fund, and the lights that follow from them alone. */
public record LoanBook(Scope scope, List<WatchedLoan> loans) {
    public LoanBook {
        loans = List.copyOf(loans);
    }

    /**
     * The light of every month's end, from the month of the first filing to the last one that ended by a day.
     *
     * @param policies the policy that is in force on a day
     * @return by the month's last day; empty before the first month has ended
     */
    public NavigableMap<LocalDate, Light> lights(Function<LocalDate, Policy> policies, LocalDate until) {
        NavigableMap<LocalDate, Light> lights = new TreeMap<>();
        Optional<LocalDate> first = loans.stream().map(WatchedLoan::filedOn).min(LocalDate::compareTo);
        if (first.isEmpty()) return lights;
        Light light = Light.GREEN;
        for (YearMonth month = YearMonth.from(first.get()); !month.atEndOfMonth().isAfter(until); month = month.plusMonths(1)) {
            LocalDate cutOff = month.atEndOfMonth();
            Policy policy = policies.apply(cutOff);
            int days = policy.trigger().overdueDays();
            light = Light.after(light, policy.breakers(), scope, rule -> watch(rule, cutOff, days));
            lights.put(cutOff, light);
        }
        return lights;
    }

    private Watch watch(Breakers.Rule rule, LocalDate cutOff, int days) {
        YearMonth from = YearMonth.from(cutOff).minusMonths(rule.months());
        int filed = 0;
        long filedFen = 0;
        long balance = 0;
        long overdue = 0;
        int bad = 0;
        long badFen = 0;
        long paid = 0;
        for (WatchedLoan loan : loans) {
            if (!loan.filed(cutOff)) continue;
            if (loan.counts(cutOff) && YearMonth.from(loan.filedOn()).isAfter(from)) {
                filed++;
                filedFen += loan.amountFen();
            }
            if (loan.stands(cutOff)) {
                balance += loan.principalFen(cutOff);
                if (loan.overdue(cutOff)) overdue += loan.principalFen(cutOff);
            }
            Optional<LocalDate> badOn =
                    loan.badOn(cutOff, days)
                            .filter(day -> YearMonth.from(day).isAfter(from));
            if (badOn.isPresent()) {
                bad++;
                badFen += loan.principalFen(badOn.get());
            }
            for (WatchedLoan.Paid one : loan.paid())
                if (!one.on().isAfter(cutOff) && YearMonth.from(one.on()).isAfter(from)) paid += one.fen();
        }
        return new Watch(filed, filedFen, balance, overdue, bad, badFen, paid);
    }
}
