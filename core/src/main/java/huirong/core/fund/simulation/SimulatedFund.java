package huirong.core.fund.simulation;

import huirong.core.fund.breaker.Light;
import huirong.core.fund.breaker.Watch;
import huirong.core.fund.payout.ClaimedLoan;
import huirong.core.fund.payout.DayDues;
import huirong.core.fund.payout.Loss;
import huirong.core.fund.payout.Payout;
import huirong.core.fund.payout.Recovery;
import huirong.core.fund.payout.Standing;
import huirong.core.fund.policy.Admission;
import huirong.core.fund.policy.Bearing;
import huirong.core.fund.policy.Breakers;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.money.Ratios;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fund as it goes through a book. */
final class SimulatedFund {
    /** A filed loan: its number, and what is set aside for it. */
    private record Filed(int no, BookLoan loan, ClaimedLoan claimed, long holdFen) {}

    private final Policy policy;
    private final Assumptions assumed;
    private final Map<String, Filed> filed = new HashMap<>();
    private final Map<String, Recovery.Borne> borne = new HashMap<>();
    private final Months months = new Months();
    private final List<SimulatedYear> years = new ArrayList<>();
    private List<Filed> waiting = new ArrayList<>();
    private YearSums sums = new YearSums();
    private Light light = Light.GREEN;
    private int month;
    private int numbers;
    private long balance;
    private long held;
    private long quota;
    private long filedBalance;
    private long overdue;

    SimulatedFund(Policy policy, Assumptions assumed, LocalDate first) {
        this.policy = policy;
        this.assumed = assumed;
        month = Months.of(first);
        balance = assumed.poolFen();
    }

    /** Ends every month before the one of this day. */
    void until(LocalDate day) {
        while (month < Months.of(day)) endMonth();
    }

    /** Breakers are looked at, a year that is over is closed, and on the next month's first day suspended payments resume. */
    private void endMonth() {
        int ended = month++;
        light = Light.after(
                light,
                policy.breakers(),
                Breakers.Scope.FUND,
                rule -> months.watch(ended, rule.months(), filedBalance, overdue));
        if (ended % 12 == 11) close(ended / 12);
        if (light.pays() && !waiting.isEmpty()) {
            List<Filed> due = waiting;
            waiting = new ArrayList<>();
            pay(due, LocalDate.of(month / 12, month % 12 + 1, 1));
        }
    }

    private void close(int year) {
        years.add(sums.year(year, waiting.size(), balance, held, filedBalance, light.actions()));
        sums = new YearSums();
        if (!Boolean.TRUE.equals(policy.cover().carries())) quota = 0;
    }

    /** Goes on until the last year is over and, as long as the breakers' own months last, until nothing waits any more. */
    List<SimulatedYear> years() {
        int longest = policy.breakers().rules().stream().mapToInt(Breakers.Rule::months).max().orElse(0);
        int last = month + longest + 1;
        while (month % 12 != 0 || years.isEmpty() || !waiting.isEmpty() && month < last || sums.any()) endMonth();
        return List.copyOf(years);
    }

    void file(BookLoan loan, LocalDate day) {
        Optional<ClaimedLoan> claimed = claimed(loan);
        Optional<NotFiled> refused = refused(loan, claimed.orElse(null));
        if (refused.isPresent()) {
            sums.notFiled(refused.get());
            return;
        }
        ClaimedLoan about = claimed.orElseThrow();
        long hold = policy.cover().kind() == Cover.Kind.SHARE ? share(about, loan.amountFen()) : 0;
        held += hold;
        filedBalance += loan.amountFen();
        Integer rate = policy.cover().quotaRate();
        if (rate != null) quota += Ratios.share(loan.amountFen(), rate);
        filed.put(loan.id(), new Filed(++numbers, loan, about, hold));
        months.filed(day, loan.amountFen());
        sums.filed(loan.amountFen());
    }

    private Optional<NotFiled> refused(BookLoan loan, @Nullable ClaimedLoan claimed) {
        Optional<Admission.Limit> limit = policy.admission().limit(assumed.size());
        if (limit.isEmpty() || loan.amountFen() > limit.get().loanMostFen()) return Optional.of(NotFiled.AMOUNT);
        if (loan.months() > policy.admission().months()) return Optional.of(NotFiled.TERM);
        if (claimed == null) return Optional.of(NotFiled.MODE);
        if (!light.takesFilings()) return Optional.of(NotFiled.SUSPENDED);
        return covered(loan, claimed) ? Optional.empty() : Optional.of(NotFiled.COVER);
    }

    private boolean covered(BookLoan loan, ClaimedLoan claimed) {
        return switch (policy.cover().kind()) {
            case SHARE -> share(claimed, loan.amountFen()) <= balance - held;
            case LEVERAGE -> filedBalance + loan.amountFen()
                    <= Math.multiplyExact(balance, (long) Objects.requireNonNull(policy.cover().times()));
            case QUOTA -> true;
        };
    }

    /** As the policy would see it; empty if it has no shares for a loan secured like this. */
    private Optional<ClaimedLoan> claimed(BookLoan loan) {
        Bearing.Mode mode = loan.guaranteed() > 0 ? Bearing.Mode.GUARANTEED : Bearing.Mode.CREDIT;
        ClaimedLoan claimed = new ClaimedLoan(mode, loan.amountFen(), assumed.size(), Set.of(), false);
        return Payout.Share.of(policy, claimed).map(share -> claimed);
    }

    private long share(ClaimedLoan claimed, long amountFen) {
        Payout.Share share = Payout.Share.of(policy, claimed).orElseThrow();
        return Ratios.floor(amountFen, share.part(), share.of());
    }

    void mature(BookLoan loan) {
        Filed ended = filed.remove(loan.id());
        if (ended != null) end(ended);
    }

    private void end(Filed ended) {
        held -= ended.holdFen();
        filedBalance -= ended.loan().amountFen();
    }

    void fallOverdue(BookLoan loan) {
        if (filed.containsKey(loan.id())) overdue += loan.amountFen();
    }

    /** Decides the claims of a day, in the order of their filings; returns an empty list to go on with. */
    List<BookLoan> claimed(List<BookLoan> loans, LocalDate day) {
        List<Filed> due = new ArrayList<>();
        for (BookLoan loan : loans) {
            Filed one = filed.remove(loan.id());
            if (one == null) continue;
            overdue -= loan.amountFen();
            months.bad(day, loan.lostFen());
            due.add(one);
        }
        due.sort(Comparator.comparing(Filed::no));
        if (light.pays()) pay(due, day);
        else waiting.addAll(due);
        return new ArrayList<>();
    }

    private void pay(List<Filed> due, LocalDate day) {
        if (policy.bearing().shortage() == Bearing.Shortage.FILING_NUMBER) {
            for (Filed one : due) paid(one, payout(one).fen(), day);
            return;
        }
        List<Payout> own = due.stream().map(this::payout).toList();
        long sum = own.stream().mapToLong(Payout::fen).sum();
        List<Payout> parts = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            DayDues dues = new DayDues(own.get(i).fen(), sum, 0, sum, 0);
            parts.add(own.get(i).onDay(policy, standing(due.get(i)), dues));
        }
        for (int i = 0; i < due.size(); i++) paid(due.get(i), parts.get(i).fen(), day);
    }

    private Payout payout(Filed one) {
        return Payout.of(policy, one.claimed(), loss(one.loan()), standing(one)).orElseThrow();
    }

    private Standing standing(Filed one) {
        Cover.Kind kind = policy.cover().kind();
        long pool = kind == Cover.Kind.SHARE ? balance - held + one.holdFen() : balance;
        long cover = kind == Cover.Kind.QUOTA ? quotaLeft() : one.holdFen();
        return new Standing(0, cover, pool, assumed.poolFen(), sums.paidFen(), 0, 0);
    }

    private static Loss loss(BookLoan loan) {
        return new Loss(loan.lostFen(), 0, 0, 0, Ratios.share(loan.lostFen(), loan.guaranteed()));
    }

    private long quotaLeft() {
        Integer most = policy.cover().quotaMost();
        return most == null ? quota : Math.min(quota, Ratios.share(filedBalance, most));
    }

    private void paid(Filed one, long fen, LocalDate day) {
        end(one);
        balance -= fen;
        if (policy.cover().kind() == Cover.Kind.QUOTA) quota -= fen;
        Loss loss = loss(one.loan());
        months.paid(day, fen);
        sums.claimed(loss.baseFen(), fen);
        long guarantor = loss.guarantorFen();
        borne.put(one.loan().id(), new Recovery.Borne(fen, guarantor, loss.baseFen() - guarantor - fen));
    }

    void recover(BookLoan loan) {
        Recovery.Borne parts = borne.remove(loan.id());
        if (parts == null) return;
        long received = Ratios.share(loan.lostFen(), assumed.recovered());
        long back = Recovery.of(policy.recoveries(), received, 0, parts).fundFen();
        balance += back;
        sums.recovered(back);
    }
}
