package huirong.core.fund.book;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fund.Carried;
import huirong.core.fund.FilingCheck;
import huirong.core.fund.Listings;
import huirong.core.fund.LoanToFile;
import huirong.core.fund.Room;
import huirong.core.fund.breaker.Light;
import huirong.core.fund.breaker.LoanBook;
import huirong.core.fund.breaker.WatchedLoan;
import huirong.core.fund.payout.Cap;
import huirong.core.fund.payout.ClaimedLoan;
import huirong.core.fund.payout.Loss;
import huirong.core.fund.payout.Payout;
import huirong.core.fund.payout.Recovery;
import huirong.core.fund.payout.Standing;
import huirong.core.fund.policy.Admission;
import huirong.core.fund.policy.Bearing.Cause;
import huirong.core.fund.policy.Bearing.Mode;
import huirong.core.fund.policy.Breakers.Scope;
import huirong.core.fund.policy.ClaimTerms;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import huirong.core.ledger.Book;
import huirong.core.ledger.Booking.Outcome;
import huirong.core.ledger.Booking.Outcome.Booked;
import huirong.core.ledger.Booking.Outcome.Refused;
import huirong.core.ledger.Books;
import huirong.core.ledger.Movement;
import huirong.core.ledger.Refusal;
import huirong.core.ledger.Slip;
import huirong.core.loan.Underwriting;
import huirong.core.request.Purpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One life of a fund, drawn from a seed: money comes and goes, loans are filed, go bad, are claimed, paid, recovered and written off,
 * rules change, commands come twice. It asks the rules of core as the platform does, and looks after each step whether all that must
 * always hold does.
 */
final class FundHistory {
    /** What a step tried. */
    enum Act {
        BUDGET,
        ARRIVAL,
        INTEREST,
        RETURN,
        FILING,
        RENEWAL,
        REPORT,
        PAYMENT,
        RECOVERY,
        CLAWBACK,
        WRITE_OFF,
        RELEASE,
        REVERSAL,
        REPEAT,
        RULES,
        DAY
    }

    private static final LocalDate START = LocalDate.of(2022, 7, 14);
    private static final List<String> BANKS = List.of("bank-a", "bank-b", "bank-c");
    /**
     * Those with shares for a loan on credit, one of them under leverage and one that pays in two parts: holds, room and quotas live in
     * one book.
     */
    private static final List<Policy> READY = Stream.concat(
                    ReadyPolicies.all().stream().filter(policy -> policy.bearing().split(Mode.CREDIT).isPresent()),
                    Stream.of(
                            leveraged(ReadyPolicies.find("district").orElseThrow()),
                            inParts(ReadyPolicies.find("district").orElseThrow())))
            .toList();

    private final boolean lit;
    private final SplittableRandom chance;
    private final Book book = new Book(FundAccounts.chart("tried"));
    private final Map<String, Account> accounts = new HashMap<>();
    private final List<Policy> versions = new ArrayList<>();
    private final List<Filed> filings = new ArrayList<>();
    private final List<String> treasury = new ArrayList<>();
    private final NavigableMap<LocalDate, Light> lights = new TreeMap<>();
    private final Map<Act, Integer> done = new EnumMap<>(Act.class);
    private LocalDate day = START;
    private int refs;
    private @Nullable Slip last;
    private @Nullable Outcome lastOutcome;

    /** @param lit whether it looks at its lights, which is the dearest part */
    FundHistory(long seed, boolean lit) {
        this.lit = lit;
        chance = new SplittableRandom(seed);
        for (Account account : FundAccounts.chart("tried").accounts()) accounts.put(account.code(), account);
        rules();
    }

    private static Policy leveraged(Policy like) {
        return new Policy(
                like.code(), like.chinese(), like.english(), like.version(), like.from(), like.until(), like.pool(), like.bearing(),
                like.admission(), new Cover(Cover.Kind.LEVERAGE, 10, null, null, null), like.trigger(), like.claims(),
                like.breakers(), like.recoveries());
    }

    private static Policy inParts(Policy like) {
        ClaimTerms claims = like.claims();
        return new Policy(
                like.code(), like.chinese(), like.english(), like.version(), like.from(), like.until(), like.pool(), like.bearing(),
                like.admission(), like.cover(), like.trigger(),
                new ClaimTerms(
                        claims.windowDays(), claims.documents(), 7_000, claims.checkDays(), claims.reviewDays(), claims.publicityDays(),
                        claims.paymentDays(), claims.appealDays(), 360),
                like.breakers(), like.recoveries());
    }

    /** A loan in the fund. */
    private static final class Filed {
        final String ref;
        final String bank;
        final int firm;
        final int version;
        final Policy policy;
        final ClaimedLoan claimed;
        final LocalDate on;
        final FilingCheck check;
        final Payout whole;
        final List<WatchedLoan.Change> changes = new ArrayList<>();
        long principalFen;
        @Nullable LocalDate endedOn;
        final List<WatchedLoan.Paid> payments = new ArrayList<>();
        /** Paid in advance; of a claim in two parts that is not finally settled, all that is paid. */
        long advancedFen;
        long lossFen;
        /** As it was paid; lights count this, whatever is given back later. */
        long payoutFen;
        /** The same less what the bank gave back. */
        long paidFen;
        long cameBackFen;
        long bankBackFen;
        int carries;
        boolean renewed;
        boolean clawedBack;
        boolean writtenOff;

        Filed(String ref, String bank, int firm, Policy policy, ClaimedLoan claimed, LocalDate on, FilingCheck check) {
            this.check = check;
            this.ref = ref;
            this.bank = bank;
            this.firm = firm;
            this.version = policy.version();
            this.policy = policy;
            this.claimed = claimed;
            this.on = on;
            principalFen = claimed.amountFen();
            whole = whole(policy);
        }

        /** What would be paid if all of it were lost and nothing else limited it. */
        Payout whole(Policy policy) {
            long much = claimed.amountFen();
            return Payout.of(policy, claimed, Loss.ofPrincipal(much), new Standing(0, much, much, much * 100, 0, 0, 0))
                    .orElseThrow();
        }

        boolean stands() {
            return endedOn == null;
        }

        boolean stands(Cover.Kind kind) {
            return stands() && policy.cover().kind() == kind;
        }

        ClaimMovements movements() {
            return new ClaimMovements(bank);
        }

        long owedFen() {
            return Math.max(0, paidFen - cameBackFen);
        }

        WatchedLoan watched() {
            return new WatchedLoan(bank, "", on, claimed.amountFen(), endedOn, renewed, payments, changes);
        }

        boolean overdue() {
            boolean overdue = false;
            for (WatchedLoan.Change change : changes) overdue = !change.cured() && (overdue || change.since() != null);
            return overdue;
        }

        Carried carried() {
            boolean leveraged = policy.cover().kind() == Cover.Kind.LEVERAGE;
            return new Carried(
                    ref, carries, overdue(), principalFen, check.shareFen(), check.holdFen(), leveraged ? claimed.amountFen() : 0,
                    claimed.amountFen());
        }
    }

    /** How often each act was done and not refused. */
    Map<Act, Integer> done() {
        return done;
    }

    void step() {
        Act act = drawn();
        if (done(act)) done.merge(act, 1, Integer::sum);
        holds();
    }

    private Act drawn() {
        int drawn = chance.nextInt(100);
        if (drawn < 3) return Act.BUDGET;
        if (drawn < 6) return Act.ARRIVAL;
        if (drawn < 8) return Act.INTEREST;
        if (drawn < 9) return Act.RETURN;
        if (drawn < 33) return Act.FILING;
        if (drawn < 36) return Act.RENEWAL;
        if (drawn < 46) return Act.REPORT;
        if (drawn < 60) return Act.PAYMENT;
        if (drawn < 68) return Act.RECOVERY;
        if (drawn < 70) return Act.CLAWBACK;
        if (drawn < 73) return Act.WRITE_OFF;
        if (drawn < 77) return Act.RELEASE;
        if (drawn < 79) return Act.REVERSAL;
        if (drawn < 85) return Act.REPEAT;
        if (drawn < 86) return Act.RULES;
        return Act.DAY;
    }

    private boolean done(Act act) {
        return switch (act) {
            case BUDGET -> treasury(new Movement.Transfer(FundAccounts.AWAITED, FundAccounts.BUDGET, money(50_000_000_00L)));
            case ARRIVAL -> treasury(new Movement.Transfer(FundAccounts.FREE, FundAccounts.AWAITED, money(20_000_000_00L)));
            case INTEREST -> treasury(new Movement.Transfer(FundAccounts.FREE, FundAccounts.INTEREST, money(100_000_00L)));
            case RETURN -> treasury(new Movement.Transfer(FundAccounts.RETURNED, FundAccounts.FREE, money(1_000_000_00L)));
            case FILING -> file(null);
            case RENEWAL -> renew();
            case REPORT -> report();
            case PAYMENT -> pay();
            case RECOVERY -> recover();
            case CLAWBACK -> clawBack();
            case WRITE_OFF -> writeOff();
            case RELEASE -> release();
            case REVERSAL -> reverse();
            case REPEAT -> repeat();
            case RULES -> rules();
            case DAY -> nextDay();
        };
    }

    private long money(long most) {
        return chance.nextInt(20) == 0 ? chance.nextLong(1, 10) : chance.nextLong(1, most);
    }

    private boolean treasury(Movement movement) {
        String ref = fresh();
        if (!enter(ref, movement)) return false;
        treasury.add(ref);
        return true;
    }

    private boolean renew() {
        Filed old = any(chance);
        return old != null && old.stands() && old.payments.isEmpty() && file(old);
    }

    /** @param old whose place it takes, if the policy knows this; null for none */
    private boolean file(@Nullable Filed old) {
        Policy policy = inForce(day);
        Filed carried = policy.admission().renewals() == null ? null : old;
        Admission.Size size = Admission.Size.values()[chance.nextInt(Admission.Size.values().length)];
        Set<Cause> causes = chance.nextBoolean() ? Set.of(Cause.FIRST_LOAN) : Set.of();
        long amount = money(4_000_000_00L);
        int firm = old == null ? chance.nextInt(40) : old.firm;
        LoanToFile loan = new LoanToFile(
                amount,
                12,
                435,
                day,
                size,
                Admission.Security.CREDIT,
                causes,
                null,
                370,
                day.plusDays(10),
                false,
                List.of(),
                new Underwriting("C3324", Purpose.EQUIPMENT, 0),
                0,
                new Listings(List.of(), List.of("listing"), List.of()),
                filings.stream()
                        .filter(filed -> filed.firm == firm && filed.stands())
                        .mapToLong(filed -> filed.principalFen)
                        .sum(),
                filings.stream().filter(filed -> filed.firm == firm).mapToLong(this::usedFen).sum(),
                figures().freeFen(),
                filings.stream()
                        .filter(filed -> filed.stands(Cover.Kind.LEVERAGE))
                        .mapToLong(filed -> filed.claimed.amountFen())
                        .sum(),
                carried == null ? null : carried.carried());
        FilingCheck check = FilingCheck.of(policy, loan, day);
        boolean suspended = !lights.isEmpty() && !lights.lastEntry().getValue().takesFilings();
        if (!check.met() || suspended) return false;
        if (carried != null) {
            carried.renewed = true;
            end(carried);
        }
        String ref = fresh();
        String bank = old == null ? BANKS.get(chance.nextInt(BANKS.size())) : old.bank;
        if (check.holdFen() > 0)
            assertThat(enter(ref, new ClaimMovements(bank).hold(check.holdFen())))
                    .as("a filing that meets all criteria finds its money free")
                    .isTrue();
        ClaimedLoan claimed = new ClaimedLoan(Mode.CREDIT, amount, size, causes, check.late());
        Filed filed = new Filed(ref, bank, firm, policy, claimed, day, check);
        if (carried != null) filed.carries = carried.carries + 1;
        filings.add(filed);
        return true;
    }

    private long usedFen(Filed filed) {
        return filed.stands() ? filed.check.shareFen() : filed.paidFen;
    }

    private boolean report() {
        Filed filed = any(chance);
        if (filed == null || !filed.stands()) return false;
        boolean cured = chance.nextInt(4) == 0;
        long repaid = cured ? 0 : Math.min(filed.principalFen, chance.nextLong(0, filed.claimed.amountFen() / 8 + 1));
        LocalDate since = cured || chance.nextBoolean() ? null : day.minusDays(chance.nextInt(120));
        filed.principalFen -= repaid;
        filed.changes.add(new WatchedLoan.Change(day, repaid, since, !cured && chance.nextInt(6) == 0, cured));
        return true;
    }

    private boolean pay() {
        Filed filed = any(chance);
        if (filed == null || !filed.stands() || filed.principalFen == 0 && filed.payments.isEmpty() || filed.clawedBack) return false;
        if (!lights.isEmpty() && !lights.lastEntry().getValue().pays()) return false;
        Policy policy = versions.get(filed.version - 1);
        FundFigures fund = figures();
        long held = openFen(filed);
        Standing standing = new Standing(
                filings.stream().filter(one -> one.firm == filed.firm).mapToLong(one -> one.paidFen).sum(),
                covered(filed, held),
                fund.freeFen() + held,
                fund.arrivedFen(),
                filings.stream()
                        .flatMap(one -> one.payments.stream())
                        .filter(payment -> payment.on().getYear() == day.getYear())
                        .mapToLong(WatchedLoan.Paid::fen)
                        .sum(),
                0,
                filed.advancedFen);
        Payout payout = Payout.of(policy, filed.claimed, Loss.ofPrincipal(filed.principalFen), standing).orElseThrow();
        boolean first = policy.claims().inParts() && filed.payments.isEmpty();
        if (first) payout = payout.inAdvance(policy.claims().advance());
        for (Cap cap : payout.caps()) assertThat(payout.fen()).as("payout and its %s", cap.kind()).isLessThanOrEqualTo(cap.fen());
        if (payout.fen() == 0 && filed.payments.isEmpty()) return false;
        if (payout.fen() > 0) pay(filed, payout.fen(), held);
        long back = payout.overpaidFen(filed.advancedFen);
        if (back > 0) {
            assertThat(enter(fresh(), filed.movements().clawBack(back, back))).isTrue();
            filed.paidFen -= back;
        }
        filed.lossFen = filed.principalFen;
        if (first) filed.advancedFen = payout.fen();
        else end(filed);
        return true;
    }

    private void pay(Filed filed, long fen, long held) {
        if (filed.check.holdFen() > 0) assertThat(fen).as("what is paid was held").isLessThanOrEqualTo(held);
        assertThat(enter(fresh(), held > 0 ? filed.movements().pay(filed.ref, fen) : filed.movements().payFree(fen)))
                .as("a payout finds its money")
                .isTrue();
        filed.payoutFen += fen;
        filed.paidFen += fen;
        filed.payments.add(new WatchedLoan.Paid(day, fen));
    }

    private long covered(Filed filed, long held) {
        return switch (filed.policy.cover().kind()) {
            case SHARE -> held;
            case QUOTA -> room(filed.bank, filed.policy.cover()).fen();
            case LEVERAGE -> 0;
        };
    }

    private Room room(String bank, Cover cover) {
        List<Filed> quota = filings.stream()
                .filter(filed -> filed.bank.equals(bank) && filed.policy.cover().kind() == Cover.Kind.QUOTA)
                .toList();
        return Room.of(
                cover,
                quota.stream().mapToLong(filed -> filed.check.quotaFen()).sum(),
                quota.stream().mapToLong(filed -> filed.payoutFen).sum(),
                quota.stream().filter(Filed::stands).mapToLong(filed -> filed.claimed.amountFen()).sum());
    }

    private boolean recover() {
        Filed filed = paid();
        if (filed == null || filed.stands()) return false;
        long unpaid = filed.lossFen - filed.cameBackFen - filed.bankBackFen;
        if (unpaid <= 0) return false;
        Recovery parts = Recovery.of(
                versions.get(filed.version - 1).recoveries(),
                chance.nextLong(1, unpaid + 1),
                chance.nextLong(0, 50_000),
                new Recovery.Borne(filed.owedFen(), 0, filed.lossFen - filed.paidFen - filed.bankBackFen));
        assertThat(parts.fundFen()).as("the fund's part of a recovery and what it is owed").isLessThanOrEqualTo(filed.owedFen());
        if (parts.fundFen() == 0) return false;
        assertThat(enter(fresh(), filed.movements().recover(parts.fundFen(), filed.writtenOff))).isTrue();
        filed.cameBackFen += parts.fundFen();
        filed.bankBackFen += Math.min(parts.bankFen(), filed.lossFen - filed.paidFen - filed.bankBackFen);
        return true;
    }

    private boolean clawBack() {
        Filed filed = paid();
        if (filed == null || filed.writtenOff || filed.clawedBack || filed.owedFen() == 0) return false;
        assertThat(enter(fresh(), filed.movements().clawBack(filed.owedFen(), filed.owedFen()))).isTrue();
        filed.paidFen = filed.cameBackFen;
        filed.clawedBack = true;
        return true;
    }

    private boolean writeOff() {
        Filed filed = paid();
        if (filed == null || filed.stands() || filed.writtenOff || filed.owedFen() == 0) return false;
        assertThat(enter(fresh(), filed.movements().writeOff(filed.owedFen()))).isTrue();
        filed.writtenOff = true;
        return true;
    }

    private boolean release() {
        Filed filed = any(chance);
        if (filed == null || !filed.stands()) return false;
        end(filed);
        return true;
    }

    /** What is left of the hold is given back on the day a loan leaves. */
    private void end(Filed filed) {
        if (openFen(filed) > 0) assertThat(enter(fresh(), new Movement.Void(filed.ref))).isTrue();
        filed.endedOn = day;
    }

    private boolean reverse() {
        return !treasury.isEmpty()
                && enter(fresh(), new Movement.Reversal(treasury.get(chance.nextInt(treasury.size()))));
    }

    /** A command that comes a second time under its reference changes nothing. */
    private boolean repeat() {
        if (last == null) return false;
        Books.Head head = book.head();
        Map<String, Balance> before = Map.copyOf(book.moved());
        Outcome again = book.enter(last);
        if (lastOutcome instanceof Booked) assertThat(again).isEqualTo(new Refused(Refusal.REF_TAKEN));
        else assertThat(again).isEqualTo(lastOutcome);
        assertThat(book.head()).isEqualTo(head);
        assertThat(book.moved()).isEqualTo(before);
        return true;
    }

    /** A version takes the place of the one before; loans that are filed keep theirs. */
    private boolean rules() {
        versions.add(READY.get(chance.nextInt(READY.size())).over(versions.size() + 1, day, day.plusYears(30)));
        return true;
    }

    private boolean nextDay() {
        LocalDate before = day;
        day = day.plusDays(chance.nextInt(1, 4));
        if (lit && day.getMonthValue() != before.getMonthValue()) {
            LocalDate ended = day.withDayOfMonth(1).minusDays(1);
            Map.Entry<LocalDate, Light> counted = counted(ended).lastEntry();
            if (counted != null) lights.put(counted.getKey(), counted.getValue());
        }
        return true;
    }

    private NavigableMap<LocalDate, Light> counted(LocalDate until) {
        return new LoanBook(Scope.FUND, filings.stream().map(Filed::watched).toList()).lights(this::inForce, until);
    }

    private Policy inForce(LocalDate on) {
        return versions.reversed().stream().filter(policy -> !policy.from().isAfter(on)).findFirst().orElseThrow();
    }

    /** All that must hold after every step. */
    private void holds() {
        long posted = 0;
        long pending = 0;
        for (Map.Entry<String, Balance> one : book.moved().entrySet()) {
            Balance balance = one.getValue();
            Account account = accounts.computeIfAbsent(one.getKey(), code -> book.account(code).orElseThrow());
            posted += balance.debitsPosted() - balance.creditsPosted();
            pending += balance.debitsPending() - balance.creditsPending();
            if (account.floored() && balance.available(account.side()) < 0) throw new AssertionError(one + " below its floor");
        }
        if (posted != 0 || pending != 0) throw new AssertionError("debits and credits differ");
        Map<Account, Balance> balances = balances();
        FundFigures figures = FundFigures.of(balances);
        if (!figures.addUp()) throw new AssertionError("what is there is not what came: " + figures);
        Map<String, BankFigures> banks = BankFigures.of(balances);
        BankFigures all = BankFigures.NONE;
        for (String bank : BANKS) {
            BankFigures stands = banks.getOrDefault(bank, BankFigures.NONE);
            BankFigures came = filed(bank);
            if (!stands.equals(came)) throw new AssertionError(bank + " stands at " + stands + " but its filings at " + came);
            all = all.plus(stands);
        }
        BankFigures fund = new BankFigures(
                figures.occupiedFen(), figures.paidFen(), figures.recoveredFen(), figures.recoverableFen(), figures.writtenOffFen());
        if (!all.equals(fund)) throw new AssertionError("banks together " + all + " but the fund " + figures);
    }

    /** What a bank's accounts must come to, by its filings. */
    private BankFigures filed(String bank) {
        long held = 0;
        long paid = 0;
        long cameBack = 0;
        long owed = 0;
        long writtenOff = 0;
        for (Filed filed : filings) {
            if (!filed.bank.equals(bank)) continue;
            held += openFen(filed);
            paid += filed.paidFen;
            cameBack += filed.cameBackFen;
            if (filed.writtenOff) writtenOff += filed.owedFen();
            else owed += filed.owedFen();
        }
        return new BankFigures(held, paid, cameBack, owed, writtenOff);
    }

    /** What is dear to look at, once at the end: kept lights are what the data come to, and rules of a filed loan stay. */
    void holdsAtLength() {
        if (!lights.isEmpty()) assertThat(lights).isEqualTo(counted(lights.lastKey()));
        for (String bank : BANKS) {
            Room room = room(bank, new Cover(Cover.Kind.QUOTA, null, 1, null, true));
            assertThat(room.takenFen()).as("paid of the quota of %s", bank).isLessThanOrEqualTo(room.addedFen());
        }
        for (Filed filed : filings) {
            Policy kept = versions.get(filed.version - 1);
            assertThat(kept).isEqualTo(filed.policy);
            assertThat(filed.whole(kept)).isEqualTo(filed.whole);
        }
    }

    private FundFigures figures() {
        return FundFigures.of(balances());
    }

    private Map<Account, Balance> balances() {
        Map<Account, Balance> balances = new HashMap<>();
        accounts.forEach((code, account) -> balances.put(account, book.balance(code)));
        return balances;
    }

    private long openFen(Filed filed) {
        return filed.check.holdFen() == 0 ? 0 : book.earlier(filed.ref).orElseThrow().openFen();
    }

    private @Nullable Filed any(SplittableRandom from) {
        return filings.isEmpty() ? null : filings.get(from.nextInt(filings.size()));
    }

    private @Nullable Filed paid() {
        Filed filed = any(chance);
        return filed == null || filed.payments.isEmpty() || filed.clawedBack ? null : filed;
    }

    private String fresh() {
        return "r" + refs++;
    }

    private boolean enter(String ref, List<Movement> movements) {
        boolean first = enter(ref, movements.getFirst());
        for (Movement owed : movements.subList(1, movements.size())) assertThat(enter(ref + "-owed", owed)).isEqualTo(first);
        return first;
    }

    private boolean enter(String ref, Movement movement) {
        if (movement instanceof Movement.Transfer(String debit, String credit, long fen)) {
            open(debit);
            open(credit);
        }
        if (movement instanceof Movement.Hold(String debit, String credit, long fen)) open(debit);
        last = new Slip(ref, movement, "document " + ref, "甲 乙", day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        lastOutcome = book.enter(last);
        return lastOutcome instanceof Booked;
    }

    private void open(String code) {
        if (book.account(code).isPresent()) return;
        book.open("account-" + code, FundAccounts.opened(code).orElseThrow(), "first", "甲", day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
