package huirong.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.ledger.Booking.Outcome;
import huirong.core.ledger.Booking.Outcome.Booked;
import huirong.core.ledger.Booking.Outcome.Refused;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BookTest {
    private static final int SEEDS = 200;
    private static final int STEPS = 120;

    private final Book book = new Book(Slips.CHART);

    @Test
    void theBookTakesWhatTheSlowModelTakesAndComesToTheSameSums() {
        Set<Refusal> reasons = EnumSet.noneOf(Refusal.class);
        Set<Movement.Kind> kinds = EnumSet.noneOf(Movement.Kind.class);
        for (int seed = 0; seed < SEEDS; seed++) {
            Book tried = new Book(Slips.CHART);
            SlowModel model = new SlowModel();
            Slips slips = new Slips(seed);
            for (int step = 0; step < STEPS; step++) {
                Slip slip = slips.next();
                Outcome outcome = tried.enter(slip);
                assertThat(outcome instanceof Booked)
                        .as("seed %d step %d: %s gave %s", seed, step, slip, outcome)
                        .isEqualTo(model.takes(slip));
                if (outcome instanceof Refused(Refusal reason)) reasons.add(reason);
                if (outcome instanceof Booked(Entry entry)) kinds.add(entry.kind());
                assertSums(tried, model);
            }
        }
        assertThat(reasons).as("the seeds reach every reason").containsExactlyInAnyOrder(Refusal.values());
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(Movement.Kind.OPENING)));
    }

    @Test
    void aHoldIsPostedInPartsAndItsRestGivenBack() {
        enter("budget", new Movement.Transfer("awaited", "budget", 1_000));
        enter("arrival", new Movement.Transfer("free", "awaited", 600));
        enter("hold", new Movement.Hold("paid", "free", 500));
        assertThat(book.balance("free").available(Account.Side.DEBIT)).isEqualTo(100);
        assertThat(refused("more", new Movement.Hold("paid", "free", 101))).isEqualTo(Refusal.BELOW_FLOOR);
        enter("part", new Movement.Post("hold", 300));
        assertThat(refused("too much", new Movement.Post("hold", 201))).isEqualTo(Refusal.BEYOND_HOLD);
        enter("rest", new Movement.Void("hold"));
        assertThat(book.balance("free")).isEqualTo(new Balance(0, 600, 0, 300));
        assertThat(book.balance("paid")).isEqualTo(new Balance(0, 300, 0, 0));
        assertThat(refused("again", new Movement.Void("hold"))).isEqualTo(Refusal.BEYOND_HOLD);
    }

    @Test
    void aMistakeIsTakenBackInRedOnceAndNeverEdited() {
        enter("budget", new Movement.Transfer("awaited", "budget", 1_000));
        Entry wrong = enter("wrong", new Movement.Transfer("free", "awaited", 600));
        Entry red = enter("red", new Movement.Reversal("wrong"));
        assertThat(red.fen()).isEqualTo(-600);
        assertThat(red.no()).isEqualTo(wrong.no() + 1);
        assertThat(book.balance("free")).isEqualTo(Balance.ZERO);
        assertThat(refused("red again", new Movement.Reversal("wrong"))).isEqualTo(Refusal.REVERSED_BEFORE);
        assertThat(refused("of red", new Movement.Reversal("red"))).isEqualTo(Refusal.NO_SUCH_ENTRY);
    }

    @Test
    void moneyThatIsHeldCannotBeTakenBackFromUnderTheHold() {
        enter("budget", new Movement.Transfer("awaited", "budget", 1_000));
        enter("arrival", new Movement.Transfer("free", "awaited", 600));
        enter("hold", new Movement.Hold("paid", "free", 1));
        assertThat(refused("red", new Movement.Reversal("arrival"))).isEqualTo(Refusal.BELOW_FLOOR);
    }

    @Test
    void anAccountIsOpenedOnceByALineOfTheChain() {
        Account city = new Account("budget.city", Account.Side.CREDIT, false);
        assertThat(refused("early", new Movement.Transfer("awaited", "budget.city", 5))).isEqualTo(Refusal.ACCOUNT);
        Opening line = book.open("opening", city, "paper", "甲", Slips.START).orElseThrow();
        assertThat(line.no()).isEqualTo(1);
        assertThat(book.head()).isEqualTo(new Books.Head(1, line.hash()));
        assertThat(book.open("again", city, "paper", "甲", Slips.START)).isEmpty();
        assertThat(book.open("odd", new Account("No such", Account.Side.DEBIT, true), "paper", "甲", Slips.START)).isEmpty();
        assertThat(enter("budget", new Movement.Transfer("awaited", "budget.city", 5)).previous()).isEqualTo(line.hash());
        assertThat(refused("opening", new Movement.Transfer("awaited", "budget", 5))).isEqualTo(Refusal.REF_TAKEN);
        assertThat(book.accounts()).endsWith(city);
    }

    private Entry enter(String ref, Movement movement) {
        Outcome outcome = book.enter(Slips.slip(ref, movement));
        assertThat(outcome).isInstanceOf(Booked.class);
        return ((Booked) outcome).entry();
    }

    private Refusal refused(String ref, Movement movement) {
        Outcome outcome = book.enter(Slips.slip(ref, movement));
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reason();
    }

    private static void assertSums(Book book, SlowModel model) {
        BigInteger posted = BigInteger.ZERO;
        BigInteger pending = BigInteger.ZERO;
        for (Account account : Slips.CHART.accounts()) {
            Balance balance = book.balance(account.code());
            var slow = model.sides(account.code());
            assertThat(BigInteger.valueOf(balance.debitsPending())).isEqualTo(slow.get("Dp"));
            assertThat(BigInteger.valueOf(balance.debitsPosted())).isEqualTo(slow.get("DP"));
            assertThat(BigInteger.valueOf(balance.creditsPending())).isEqualTo(slow.get("Cp"));
            assertThat(BigInteger.valueOf(balance.creditsPosted())).isEqualTo(slow.get("CP"));
            posted = posted.add(slow.get("DP")).subtract(slow.get("CP"));
            pending = pending.add(slow.get("Dp")).subtract(slow.get("Cp"));
        }
        assertThat(posted).isZero();
        assertThat(pending).isZero();
    }
}
