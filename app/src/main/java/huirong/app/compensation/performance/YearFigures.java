package huirong.app.compensation.performance;

import huirong.app.compensation.books.PastBalances;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.performance.YearStore.Filed;
import huirong.app.compensation.performance.YearStore.Paid;
import huirong.core.fund.ClaimClock;
import huirong.core.fund.ClaimState;
import huirong.core.fund.book.FundFigures;
import huirong.core.money.Ratios;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** 实际完成值: what a fund has done in a year, up to its end or, while it goes on, up to today. */
@Component
class YearFigures {
    private final YearStore store;
    private final PastBalances books;
    private final Policies policies;
    private final Clock clock;

    YearFigures(YearStore store, PastBalances books, Policies policies, Clock clock) {
        this.store = store;
        this.books = books;
        this.policies = policies;
        this.clock = clock;
    }

    /** The last day that counts. */
    LocalDate until(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        return end.isBefore(today) ? end : today;
    }

    /** In the smallest of the unit; an indicator is missing where there is nothing yet to be a part of. */
    Map<Indicator, Long> of(String zone, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = until(year);
        Filed filed = store.filed(zone, first, last);
        FundFigures before = books.of(zone, first.minusDays(1)).figures();
        FundFigures now = books.of(zone, last).figures();
        Map<Indicator, Long> actual = new EnumMap<>(Indicator.class);
        actual.put(Indicator.FILED_LOANS, filed.filed());
        actual.put(Indicator.FILED_AMOUNT, filed.filedFen());
        actual.put(Indicator.FIRMS_SERVED, filed.firms());
        actual.put(Indicator.FIRST_LOAN_FIRMS, filed.firstFirms());
        put(actual, Indicator.LEVERAGE, Ratios.scaled(filed.standingFen(), 100, now.arrivedFen()));
        put(actual, Indicator.RECOVERY_RATE, Ratios.perTenThousand(now.recoveredFen(), now.paidFen()));
        put(actual, Indicator.ARRIVAL_RATE, Ratios.perTenThousand(now.arrivedFen(), now.budgetFen()));
        put(actual, Indicator.IDLE_RATE, Ratios.perTenThousand(now.freeFen(), now.arrivedFen()));
        put(actual, Indicator.BUDGET_EXECUTION, execution(before, now));
        put(actual, Indicator.PAID_IN_TIME, inTime(zone, store.paid(zone, first, last)));
        return actual;
    }

    /** 预算执行率: paid in the year over what the budget had for it, which is the new and what was left of earlier years. */
    private static OptionalLong execution(FundFigures before, FundFigures now) {
        return Ratios.perTenThousand(now.paidFen() - before.paidFen(), now.budgetFen() - before.paidFen() - before.returnedFen());
    }

    /** A claim whose last day nobody can say, because a holiday notice is missing, is left out. */
    private OptionalLong inTime(String zone, List<Paid> paid) {
        long counted = 0;
        long kept = 0;
        for (Paid one : paid) {
            Optional<LocalDate> last = last(zone, one);
            if (last.isEmpty()) continue;
            counted++;
            if (!one.paidOn().isAfter(last.get())) kept++;
        }
        return Ratios.perTenThousand(kept, counted);
    }

    private Optional<LocalDate> last(String zone, Paid paid) {
        int days = ClaimClock.workingDays(policies.version(zone, paid.policyVersion()).claims(), ClaimState.ORDERED)
                .orElseThrow();
        return ClaimClock.last(paid.clockFrom(), days);
    }

    private static void put(Map<Indicator, Long> actual, Indicator indicator, OptionalLong value) {
        if (value.isPresent()) actual.put(indicator, value.getAsLong());
    }
}
