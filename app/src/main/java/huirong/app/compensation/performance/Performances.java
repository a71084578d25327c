package huirong.app.compensation.performance;

import huirong.app.compensation.filing.FiledCounts;
import huirong.app.compensation.filing.Filings;
import huirong.app.compensation.fund.Policies;
import huirong.app.compensation.ledger.FundLedger;
import huirong.app.compensation.performance.Measured.Unit;
import huirong.app.compensation.recovery.OwedByAge;
import huirong.core.fund.book.FundFigures;
import huirong.core.fund.payout.Owed;
import huirong.core.fund.policy.Policy;
import huirong.core.money.Ratios;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The 绩效 table of a fund as of now, from its book, its filings and the policy in force. */
@Component
public class Performances {
    private final FundLedger ledger;
    private final Filings filings;
    private final OwedByAge owed;
    private final Policies policies;
    private final Clock clock;

    Performances(FundLedger ledger, Filings filings, OwedByAge owed, Policies policies, Clock clock) {
        this.ledger = ledger;
        this.filings = filings;
        this.owed = owed;
        this.policies = policies;
        this.clock = clock;
    }

    public List<Measured> of(String zone) {
        LocalDate today = LocalDate.now(clock);
        FundFigures fund = ledger.figures(zone);
        FiledCounts filed = filings.counts(zone);
        Optional<Policy> policy = policies.on(zone, today);
        @Nullable Long size = policy.map(one -> one.pool().sizeFen()).orElse(null);
        @Nullable Long times = policy.map(one -> one.cover().times()).map(one -> one * 100L).orElse(null);
        List<Measured> table = new ArrayList<>();
        table.add(against("budget", Unit.FEN, size, fund.budgetFen()));
        table.add(against("appropriated", Unit.FEN, fund.budgetFen(), fund.appropriatedFen()));
        table.add(against("arrived", Unit.FEN, fund.budgetFen(), fund.arrivedFen()));
        table.add(plain("arrival-rate", Unit.SHARE, share(fund.arrivedFen(), fund.budgetFen())));
        table.add(plain("paid", Unit.FEN, fund.paidFen()));
        table.add(plain("execution", Unit.SHARE, share(fund.paidFen(), fund.arrivedFen())));
        table.add(plain("occupied", Unit.FEN, fund.occupiedFen()));
        table.add(plain("returned", Unit.FEN, fund.returnedFen()));
        table.add(plain("interest", Unit.FEN, fund.interestFen()));
        table.add(plain("filed-loans", Unit.LOANS, filed.filed()));
        table.add(plain("filed", Unit.FEN, filed.filedFen()));
        table.add(plain("standing", Unit.FEN, filed.standingFen()));
        table.add(against("leverage", Unit.TIMES, times, Ratios.scaled(filed.standingFen(), 100, fund.arrivedFen()).orElse(0)));
        table.add(plain("recovered", Unit.FEN, fund.recoveredFen()));
        for (Map.Entry<Owed.Age, Long> age : owed.of(zone, today).entrySet())
            table.add(plain("owed-" + age.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'), Unit.FEN, age.getValue()));
        table.add(plain("written-off", Unit.FEN, fund.writtenOffFen()));
        table.add(plain("idle", Unit.FEN, fund.freeFen()));
        table.add(plain("idle-rate", Unit.SHARE, share(fund.freeFen(), fund.arrivedFen())));
        return table;
    }

    private static Measured plain(String code, Unit unit, long actual) {
        return new Measured(code, unit, null, actual, null);
    }

    private static Measured against(String code, Unit unit, @Nullable Long target, long actual) {
        return new Measured(code, unit, target, actual, target == null ? null : share(actual, target));
    }

    /** Nought where there is nothing yet to be a part of. */
    private static long share(long part, long whole) {
        return Ratios.perTenThousand(part, whole).orElse(0);
    }
}
