package huirong.app.run.fund;

import huirong.core.fund.policy.Breakers;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.simulation.BookLoan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The same replay a second time, as an accountant would do it on paper: day after day, every figure added up anew from the list of
 * loans, nothing carried along. For policies that hold the fund's share of each loan and pay in the order of filings.
 */
final class PlainFund {
    /** What a year comes to. */
    record Year(int filed, int claims, long paidFen, long balanceFen) {}

    private static final class Line {
        final BookLoan loan;
        final long share;
        final long hold;
        @Nullable LocalDate claimed;
        @Nullable LocalDate ended;
        @Nullable LocalDate paidOn;
        long paid;

        Line(BookLoan loan, long share, long hold) {
            this.loan = loan;
            this.share = share;
            this.hold = hold;
        }
    }

    private final Policy policy;
    private final long pool;
    private final List<Line> filed = new ArrayList<>();
    private final Map<Breakers.Rule, Boolean> acting = new HashMap<>();

    PlainFund(Policy policy, long pool) {
        this.policy = policy;
        this.pool = pool;
    }

    Map<Integer, Year> years(List<BookLoan> book) {
        List<BookLoan> ordered = book.stream().sorted(Comparator.comparing(BookLoan::on).thenComparing(BookLoan::id)).toList();
        LocalDate first = ordered.getFirst().on();
        LocalDate last = book.stream().map(this::end).max(Comparator.naturalOrder()).orElseThrow();
        Map<Integer, Year> years = new TreeMap<>();
        int next = 0;
        for (LocalDate day = first; !day.isAfter(LocalDate.of(last.getYear() + 3, 12, 31)); day = day.plusDays(1)) {
            if (day.getDayOfMonth() == 1 && day.isAfter(first)) {
                breakers(day.minusDays(1));
                payWaiting(day);
            }
            for (Line line : filed)
                if (line.loan.defaultOn() == null && end(line.loan).equals(day)) line.ended = day;
            for (Line line : filed)
                if (line.loan.defaultOn() != null && end(line.loan).equals(day)) line.claimed = day;
            payWaiting(day);
            for (; next < ordered.size() && ordered.get(next).on().equals(day); next++) file(ordered.get(next));
            if (day.getMonthValue() == 12 && day.getDayOfMonth() == 31) years.put(day.getYear(), year(day.getYear()));
        }
        return years;
    }

    private LocalDate end(BookLoan loan) {
        return loan.defaultOn() == null
                ? loan.on().plusMonths(loan.months())
                : loan.defaultOn().plusDays(policy.trigger().overdueDays() + policy.trigger().waitDays());
    }

    private void file(BookLoan loan) {
        var split = policy.bearing().splits().stream()
                .filter(one -> one.mode().name().equals(loan.guaranteed() > 0 ? "GUARANTEED" : "CREDIT"))
                .findFirst();
        var limit = policy.admission().limits().stream().filter(one -> one.size().name().equals("SMALL")).findFirst().orElseThrow();
        if (loan.amountFen() > limit.loanMostFen() || loan.months() > policy.admission().months() || split.isEmpty()) return;
        if (is("SUSPEND_FILING") || is("END")) return;
        long share = 0;
        for (var tier : split.get().tiers().reversed()) if (loan.amountFen() <= tier.upToFen()) share = tier.fund();
        long hold = loan.amountFen() * share / 10_000;
        long held = filed.stream().filter(line -> line.ended == null).mapToLong(line -> line.hold).sum();
        if (hold <= balance() - held) filed.add(new Line(loan, share, hold));
    }

    private void payWaiting(LocalDate day) {
        if (is("SUSPEND_PAYMENT") || is("END")) return;
        for (Line line : filed) {
            if (line.claimed == null || line.ended != null) continue;
            long loss = line.loan.lostFen();
            long guarantor = loss * line.loan.guaranteed() / 10_000;
            long held = filed.stream().filter(other -> other.ended == null && other != line).mapToLong(other -> other.hold).sum();
            long year = filed.stream()
                    .filter(other -> other.paidOn != null && other.paidOn.getYear() == day.getYear())
                    .mapToLong(other -> other.paid)
                    .sum();
            long fen = loss * line.share / 10_000;
            fen = Math.min(fen, loss * policy.bearing().most() / 10_000);
            fen = Math.min(fen, Math.max(0, loss - guarantor));
            fen = Math.min(fen, loss * policy.bearing().publicMost() / 10_000);
            Long firm = policy.admission().limits().stream()
                    .filter(one -> one.size().name().equals("SMALL"))
                    .findFirst()
                    .orElseThrow()
                    .firmPaidMostFen();
            if (firm != null) fen = Math.min(fen, firm);
            if (policy.pool().yearlyMost() != null)
                fen = Math.min(fen, Math.max(0, pool / 10_000 * policy.pool().yearlyMost() - year));
            fen = Math.min(fen, line.hold);
            fen = Math.min(fen, balance() - held);
            line.paid = fen;
            line.paidOn = day;
            line.ended = day;
        }
    }

    private long balance() {
        return pool - filed.stream().mapToLong(line -> line.paid).sum();
    }

    private boolean is(String action) {
        return acting.entrySet().stream().anyMatch(one -> one.getValue() && one.getKey().action().name().equals(action));
    }

    private void breakers(LocalDate end) {
        for (Breakers.Rule rule : policy.breakers().rules()) {
            if (!rule.scope().name().equals("FUND")) continue;
            if (!rule.metric().name().equals("BAD") || !rule.over().name().equals("BALANCE"))
                throw new IllegalArgumentException("not a rule of this calculation");
            LocalDate since = end.withDayOfMonth(1).minusMonths(rule.months() - 1L);
            int loans = 0;
            long amount = 0;
            long bad = 0;
            long whole = 0;
            for (Line line : filed) {
                if (!line.loan.on().isBefore(since)) {
                    loans++;
                    amount += line.loan.amountFen();
                }
                if (line.claimed != null && !line.claimed.isBefore(since)) bad += line.loan.lostFen();
                if (line.ended == null) whole += line.loan.amountFen();
            }
            boolean was = acting.getOrDefault(rule, false);
            boolean base = loans >= policy.breakers().baseLoans() || amount >= policy.breakers().baseFen();
            boolean begins = base && bad > 0 && bad * 10_000 > whole * rule.above();
            boolean stays = was && bad > 0 && bad * 10_000 > whole * rule.resumes();
            acting.put(rule, begins || stays || was && rule.action().name().equals("END"));
        }
    }

    private Year year(int year) {
        return new Year(
                (int) filed.stream().filter(line -> line.loan.on().getYear() == year).count(),
                (int) filed.stream().filter(line -> line.paidOn != null && line.paidOn.getYear() == year).count(),
                filed.stream().filter(line -> line.paidOn != null && line.paidOn.getYear() == year).mapToLong(line -> line.paid).sum(),
                balance());
    }
}
