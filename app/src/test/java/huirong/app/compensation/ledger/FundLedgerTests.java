package huirong.app.compensation.ledger;

import static huirong.core.fund.book.FundAccounts.AWAITED;
import static huirong.core.fund.book.FundAccounts.BUDGET;
import static huirong.core.fund.book.FundAccounts.FREE;
import static huirong.core.fund.book.FundAccounts.INTEREST;
import static huirong.core.fund.book.FundAccounts.PAID;
import static huirong.core.fund.book.FundAccounts.RETURNED;
import static huirong.core.fund.book.FundAccounts.TRANSIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.access.Reference;
import huirong.app.testing.Platform;
import huirong.core.fund.book.BankFigures;
import huirong.core.fund.book.ClaimMovements;
import huirong.core.fund.book.FundAccounts;
import huirong.core.fund.book.FundFigures;
import huirong.core.ledger.Balance;
import huirong.core.ledger.Booking.Outcome.Booked;
import huirong.core.ledger.Booking.Outcome.Refused;
import huirong.core.ledger.Booking.Outcome;
import huirong.core.ledger.Movement;
import huirong.core.ledger.Refusal;
import huirong.core.ledger.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class FundLedgerTests extends Platform {
    private static final int THREADS = 8;
    private static final int EACH = 60;

    @Autowired
    private FundLedger ledger;

    @Autowired
    private BookBalances balances;

    @Autowired
    private PaidClaims claims;

    @Autowired
    private TransactionTemplate transactions;

    private final String zone = "ledger-" + Reference.fresh();

    @Test
    void eightWritersLeaveNoGapTheSumsAreZeroAndTheChainVerifies() throws Exception {
        arrived(100_000);
        List<Future<Integer>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                SplittableRandom chance = new SplittableRandom(thread);
                writers.add(threads.submit(() -> histories(chance)));
            }
        }
        int moneyAndTheOpeningOfTheBanksAccount = 3;
        int booked = moneyAndTheOpeningOfTheBanksAccount;
        for (Future<Integer> writer : writers) booked += writer.get();
        assertThat(booked).as("the seeds leave entries to count").isGreaterThan(THREADS * EACH / 2);
        assertThat(database.queryForList("select no from compensation.entry where zone = ? order by no", Long.class, zone))
                .hasSize(booked)
                .first()
                .isEqualTo(1L);
        assertThat(ledger.verify(zone)).isInstanceOfSatisfying(Verification.Sound.class, sound -> assertThat(sound.entries())
                .isEqualTo(database.queryForObject(
                        "select max(no) from compensation.entry where zone = ?", Long.class, zone)));
        FundFigures figures = figures();
        assertThat(figures.arrivedFen()).isEqualTo(figures.freeFen() + figures.occupiedFen() + figures.paidFen());
        assertThat(database.queryForObject(
                        """
                        select sum(debits_posted) - sum(credits_posted) + sum(debits_pending) - sum(credits_pending)
                        from compensation.account where zone = ?
                        """,
                        Long.class,
                        zone))
                .isZero();
    }

    @Test
    void ofTwoWritersForTheLastMoneyOneIsRefused() throws Exception {
        arrived(100);
        List<Outcome> outcomes;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Outcome> first = threads.submit(() -> enter(new Movement.Hold(PAID, FREE, 60)));
            Future<Outcome> second = threads.submit(() -> enter(new Movement.Hold(PAID, FREE, 60)));
            outcomes = List.of(first.get(), second.get());
        }
        assertThat(outcomes).filteredOn(Booked.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(new Refused(Refusal.BELOW_FLOOR));
    }

    @Test
    void anEntryCannotBeChangedAndOneChangedByForceIsNamed() {
        arrived(100);
        enter(new Movement.Hold(PAID, FREE, 60));
        assertThatThrownBy(() -> database.update("update compensation.entry set fen = 1 where zone = ?", zone))
                .hasMessageContaining("only grows");
        assertThatThrownBy(() -> database.update("delete from compensation.entry where zone = ?", zone))
                .hasMessageContaining("only grows");
        byForce("update compensation.entry set line = replace(line, '\"fen\":100', '\"fen\":101') where no = 2");
        assertThat(ledger.verify(zone)).isEqualTo(new Verification.Broken(2, Verification.Fault.HASH));
        byForce("update compensation.entry set line = replace(line, '\"fen\":101', '\"fen\":100') where no = 2");
        assertThat(ledger.verify(zone)).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void aBalanceChangedByForceIsFound() {
        arrived(100);
        database.update("update compensation.account set debits_posted = 99 where zone = ? and code = 'free'", zone);
        assertThat(ledger.verify(zone)).isEqualTo(new Verification.Broken(2, Verification.Fault.SUMS));
    }

    @Test
    void whatIsRolledBackLeavesNoTrace() {
        arrived(100);
        transactions.executeWithoutResult(status -> {
            ledger.must(zone, Reference.fresh(), new Movement.Hold(PAID, FREE, 10), "filing", "甲");
            status.setRollbackOnly();
        });
        assertThat(figures()).isEqualTo(new FundFigures(100, 100, 0, 0, 100, 100, 0, 0, 0, 0, 0));
        assertThat(ledger.lines(zone, Long.MAX_VALUE, 10)).hasSize(2);
    }

    @Test
    void fromThePaymentToTheLastRecoveryMoneyAndWhatIsOwedMoveTogether() {
        arrived(1_000);
        String filing = Reference.fresh();
        enter(filing, new ClaimMovements("bank-a").hold(500));
        PaidClaims.Whose claim = claim("bank-a", filing);
        done(ref -> claims.pay(claim, claim.claim(), true, 400, "claim", "甲 乙"));
        assertThat(figures()).isEqualTo(new FundFigures(1_000, 1_000, 100, 400, 500, 1_000, 0, 0, 0, 400, 0));
        lived(claim);
        assertThat(figures()).isEqualTo(new FundFigures(1_000, 1_000, 100, 360, 720, 1_000, 0, 0, 180, 30, 170));
        assertThat(banks()).isEqualTo(Map.of("bank-a", new BankFigures(100, 360, 180, 30, 170)));
        assertThatThrownBy(() -> done(ref -> claims.writeOff(claim, ref, 31, "too much", "甲 乙")))
                .hasMessageContaining("BELOW_FLOOR");
        assertThat(ledger.verify(zone)).isInstanceOf(Verification.Sound.class);
    }

    /** What comes after the payment of 400. */
    private void lived(PaidClaims.Whose claim) {
        done(ref -> claims.recover(claim, ref, 150, false, "recovery", "甲 乙"));
        done(ref -> claims.writeOff(claim, ref, 200, "write-off", "甲 乙"));
        done(ref -> claims.recover(claim, ref, 30, true, "recovery", "甲 乙"));
        done(ref -> claims.clawBack(claim, ref, 40, 20, "fraud", "甲 乙"));
    }

    @Test
    void aBanksClaimMovesNothingOnAnothersAccounts() {
        arrived(1_000);
        PaidClaims.Whose one = claim("bank-a", "no hold " + zone);
        PaidClaims.Whose other = claim("bank-b", "no hold " + zone);
        done(ref -> claims.pay(one, one.claim(), false, 100, "claim", "甲 乙"));
        done(ref -> claims.pay(other, other.claim(), false, 300, "claim", "甲 乙"));
        done(ref -> claims.recover(other, ref, 50, false, "recovery", "甲 乙"));
        assertThat(banks()).isEqualTo(Map.of("bank-a", new BankFigures(0, 100, 0, 100, 0), "bank-b", new BankFigures(0, 300, 50, 250, 0)));
        assertThatThrownBy(() -> done(ref -> claims.recover(one, ref, 101, false, "more than it is owed", "甲 乙")))
                .hasMessageContaining("BELOW_FLOOR");
    }

    @Test
    void aClaimFiledBeforeBanksHadAccountsStaysWhereItIs() {
        arrived(1_000);
        String filing = Reference.fresh();
        enter(filing, new Movement.Hold(PAID, FREE, 500));
        PaidClaims.Whose held = claim("bank-a", filing);
        done(ref -> claims.pay(held, held.claim(), true, 400, "claim", "甲 乙"));
        lived(held);
        assertThat(banks()).isEqualTo(Map.of("", new BankFigures(100, 360, 180, 30, 170)));

        PaidClaims.Whose advanced = claim("bank-a", "no hold " + zone);
        enter(advanced.claim(), new Movement.Transfer(PAID, FREE, 50));
        enter(new Movement.Transfer(FundAccounts.RECOVERABLE, FundAccounts.RECOURSE, 50));
        done(ref -> claims.pay(advanced, advanced.claim() + "-final", false, 20, "claim", "甲 乙"));
        done(ref -> claims.clawBack(advanced, ref, 70, 70, "fraud", "甲 乙"));
        assertThat(banks()).isEqualTo(Map.of("", new BankFigures(100, 360, 180, 30, 170)));
        assertThat(ledger.verify(zone)).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void whatWasPaidBeforeTheBookKeptWhatIsOwedIsCarriedOver() {
        arrived(1_000);
        String filing = Reference.fresh();
        enter(filing, new Movement.Hold(PAID, FREE, 500));
        enter(new Movement.Post(filing, 400));
        assertThat(figures().recoverableFen()).isZero();
        done(ref -> claims.recover(claim("bank-a", filing), ref, 150, false, "recovery", "甲 乙"));
        assertThat(figures().recoverableFen()).isEqualTo(250);
        assertThat(ledger.verify(zone)).isInstanceOf(Verification.Sound.class);
    }

    private PaidClaims.Whose claim(String bank, String filing) {
        return new PaidClaims.Whose(zone, bank, filing, Reference.fresh());
    }

    private Map<String, BankFigures> banks() {
        return BankFigures.of(balances.after(zone, ledger.lines(zone, Long.MAX_VALUE, 1).getFirst().no()));
    }

    @Test
    void contributorsHaveAccountsOfTheirOwnAndTheFiguresAddThemUp() {
        arrived(100);
        enter(new Movement.Transfer(FundAccounts.of(AWAITED, "city"), FundAccounts.of(BUDGET, "city"), 60));
        enter(new Movement.Transfer(FundAccounts.of(TRANSIT, "city"), FundAccounts.of(AWAITED, "city"), 50));
        enter(new Movement.Transfer(FREE, FundAccounts.of(TRANSIT, "city"), 20));
        enter(new Movement.Transfer(FREE, INTEREST, 3));
        enter(new Movement.Transfer(RETURNED, FREE, 5));
        assertThat(figures()).isEqualTo(new FundFigures(160, 120, 0, 0, 118, 150, 5, 3, 0, 0, 0));
        assertThat(enter(new Movement.Transfer(FREE, FundAccounts.of(TRANSIT, "city"), 31)))
                .isEqualTo(new Refused(Refusal.BELOW_FLOOR));
        assertThat(enter(new Movement.Transfer(FREE, "unheard", 1))).isEqualTo(new Refused(Refusal.ACCOUNT));
        assertThat(ledger.verify(zone)).isInstanceOf(Verification.Sound.class);
    }

    @Test
    void balancesAfterAnyLineAreWhatTheLinesUpToItAddUpTo() {
        arrived(100_000);
        histories(new SplittableRandom(7));
        enter(new Movement.Transfer(FREE, INTEREST, 3));
        enter(new ClaimMovements("bank-a").hold(40));
        PaidClaims.Whose claim = claim("bank-b", "no hold " + zone);
        done(ref -> claims.pay(claim, claim.claim(), false, 9, "claim", "甲 乙"));
        done(ref -> claims.recover(claim, ref, 5, false, "recovery", "甲 乙"));
        long last = ledger.lines(zone, Long.MAX_VALUE, 1).getFirst().no();
        for (long no = 0; no <= last; no++) {
            long upTo = no;
            balances.after(zone, no).forEach((account, balance) -> assertThat(balance)
                    .as("%s after %d", account.code(), upTo)
                    .isEqualTo(new Balance(
                            added(account.code(), upTo, "debit", false),
                            added(account.code(), upTo, "debit", true),
                            added(account.code(), upTo, "credit", false),
                            added(account.code(), upTo, "credit", true))));
        }
        assertThat(FundFigures.of(balances.after(zone, last))).isEqualTo(figures());
        assertThat(balances.last(zone, clock.instant())).isEqualTo(last);
        assertThat(balances.last(zone, clock.instant().minusMillis(1))).isZero();
    }

    /** What the lines add to one side of an account, pending or posted. */
    private long added(String code, long upTo, String side, boolean posted) {
        String sum = posted
                ? "case when kind in ('TRANSFER', 'POST', 'REVERSAL') then fen else 0 end"
                : "case kind when 'HOLD' then fen when 'POST' then -fen when 'VOID' then -fen else 0 end";
        return database.queryForObject(
                "select coalesce(sum(" + sum + "), 0) from compensation.entry where zone = ? and no <= ? and " + side + " = ?",
                Long.class, zone, upTo, code);
    }

    /** As the platform reads them off the balances; what supervision reads off its view is the same. */
    private FundFigures figures() {
        FundFigures figures = ledger.figures(zone);
        assertThat(database.queryForMap("select * from compensation.fund_pub where zone = ?", zone))
                .containsEntry("budget_fen", figures.budgetFen())
                .containsEntry("arrived_fen", figures.arrivedFen())
                .containsEntry("occupied_fen", figures.occupiedFen())
                .containsEntry("paid_fen", figures.paidFen())
                .containsEntry("free_fen", figures.freeFen())
                .containsEntry("appropriated_fen", figures.appropriatedFen())
                .containsEntry("returned_fen", figures.returnedFen())
                .containsEntry("interest_fen", figures.interestFen())
                .containsEntry("recovered_fen", figures.recoveredFen())
                .containsEntry("recoverable_fen", figures.recoverableFen())
                .containsEntry("written_off_fen", figures.writtenOffFen());
        return figures;
    }

    private void done(Consumer<String> act) {
        transactions.executeWithoutResult(status -> act.accept(Reference.fresh()));
    }

    private int histories(SplittableRandom chance) {
        int booked = 0;
        List<String> holds = new ArrayList<>();
        for (int step = 0; step < EACH; step++) {
            String ref = Reference.fresh();
            Movement movement =
                    switch (holds.isEmpty() ? 0 : chance.nextInt(3)) {
                        case 1 -> new Movement.Post(holds.get(chance.nextInt(holds.size())), chance.nextLong(1, 300));
                        case 2 -> new Movement.Void(holds.get(chance.nextInt(holds.size())));
                        default -> new ClaimMovements("bank-a").hold(chance.nextLong(1, 2_000));
                    };
            if (!(enter(ref, movement) instanceof Booked)) continue;
            booked++;
            if (movement instanceof Movement.Hold) holds.add(ref);
        }
        return booked;
    }

    private void arrived(long fen) {
        transactions.executeWithoutResult(status -> ledger.open(zone));
        enter(new Movement.Transfer(AWAITED, BUDGET, fen));
        enter(new Movement.Transfer(FREE, AWAITED, fen));
    }

    private Outcome enter(Movement movement) {
        return enter(Reference.fresh(), movement);
    }

    private Outcome enter(String ref, Movement movement) {
        return Objects.requireNonNull(
                transactions.execute(status -> ledger.enter(zone, ref, movement, "paper " + ref, "甲 乙")));
    }

    private void byForce(String statement) {
        database.execute("alter table compensation.entry disable trigger entry_only_grows");
        database.update(statement + " and zone = ?", zone);
        database.execute("alter table compensation.entry enable trigger entry_only_grows");
    }
}
