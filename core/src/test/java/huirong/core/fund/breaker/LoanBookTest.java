package huirong.core.fund.breaker;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fund.breaker.WatchedLoan.Change;
import huirong.core.fund.policy.Breakers.Action;
import huirong.core.fund.policy.Breakers.Scope;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LoanBookTest {
    private static final Policy DISTRICT = ReadyPolicies.find("district").orElseThrow();
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final long WAN = 1_000_000;

    private static WatchedLoan sound(long wan) {
        return new WatchedLoan("a", "", JANUARY, wan * WAN, null, false, List.of(), List.of());
    }

    private static WatchedLoan bad(long wan, LocalDate classedOn) {
        Change change = new Change(classedOn, 0, classedOn.minusDays(91), true, false);
        return new WatchedLoan("a", "", JANUARY, wan * WAN, null, false, List.of(), List.of(change));
    }

    private static NavigableMap<LocalDate, Light> lights(List<WatchedLoan> loans, LocalDate until) {
        return new LoanBook(Scope.BANK, loans).lights(day -> DISTRICT, until);
    }

    /** 60 loans of 100万, the base is 50 loans; one bad loan is 1.67 %, two 3.33 %, four 6.67 %. */
    private static List<WatchedLoan> book(int bad) {
        List<WatchedLoan> loans = new ArrayList<>();
        for (int i = 0; i < 60 - bad; i++) loans.add(sound(100));
        for (int i = 0; i < bad; i++) loans.add(bad(100, LocalDate.of(2026, 4, 15)));
        return loans;
    }

    @Test
    void paymentAndThenFilingsStopAboveTheirRatesAtTheNextMonthsEnd() {
        assertThat(lights(book(1), MAY).get(MAY).actions()).isEmpty();
        assertThat(lights(book(2), MAY).get(MAY).actions()).containsExactlyInAnyOrder(Action.WARN, Action.SUSPEND_PAYMENT);
        NavigableMap<LocalDate, Light> four = lights(book(4), MAY);
        assertThat(four.get(LocalDate.of(2026, 3, 31)).actions()).isEmpty();
        assertThat(four.get(LocalDate.of(2026, 4, 30)).takesFilings()).isFalse();
        assertThat(four.get(LocalDate.of(2026, 4, 30)).lines().getFirst().partFen()).isEqualTo(400 * WAN);
    }

    @Test
    void whatGoesBadAfterItsFilingWasTakenBackIsNoBadLoanOfTheFund() {
        Change change = new Change(LocalDate.of(2026, 4, 15), 0, LocalDate.of(2026, 1, 14), true, false);
        LocalDate back = JANUARY.plusDays(5);
        List<WatchedLoan> loans = book(0);
        loans.add(new WatchedLoan("a", "", JANUARY, 500 * WAN, back, false, List.of(), List.of(change)));
        assertThat(lights(loans, MAY).get(MAY).actions()).isEmpty();
        loans.add(new WatchedLoan("a", "", back, 500 * WAN, null, false, List.of(), List.of(change)));
        assertThat(lights(loans, MAY).get(MAY).lines().getFirst().watch().badFen()).as("filed again, and once").isEqualTo(500 * WAN);
    }

    @Test
    void belowTheBaseCountsStartAReviewAndNothingStops() {
        List<WatchedLoan> few = new ArrayList<>();
        for (int i = 0; i < 11; i++) few.add(sound(20));
        for (int i = 0; i < 3; i++) few.add(bad(20, LocalDate.of(2026, 4, 15)));
        Light light = lights(few, MAY).get(MAY);
        assertThat(light.actions()).isEmpty();
        assertThat(light.review()).isTrue();
    }

    @Test
    void aLoanAndItsRenewalAreOneOfThoseFiledAndWhatWentBadOfTheFirstStillCounts() {
        LocalDate april = LocalDate.of(2026, 4, 20);
        List<WatchedLoan> loans = new ArrayList<>();
        for (int i = 0; i < 46; i++) loans.add(sound(20));
        for (int i = 0; i < 2; i++) loans.add(bad(20, LocalDate.of(2026, 4, 15)));
        Change cured = new Change(april.minusDays(1), 0, null, false, true);
        Change badOnce = new Change(LocalDate.of(2026, 3, 15), 0, LocalDate.of(2026, 2, 1), true, false);
        loans.add(new WatchedLoan("a", "", JANUARY, 20 * WAN, april, true, List.of(), List.of(badOnce, cured)));
        loans.add(new WatchedLoan("a", "", april, 20 * WAN, null, false, List.of(), List.of()));
        assertThat(lights(loans, MAY).get(MAY).actions()).as("49 filed, the base is 50").isEmpty();
        assertThat(lights(loans, MAY).get(MAY).review()).as("three went bad").isTrue();
        loans.add(new WatchedLoan("a", "", april, 20 * WAN, null, false, List.of(), List.of()));
        assertThat(lights(loans, MAY).get(MAY).actions()).as("50 filed").isNotEmpty();
    }

    @Test
    void aLoanGoesBadByDaysAloneAndCuringItInTimePreventsThat() {
        LocalDate since = LocalDate.of(2026, 2, 1);
        Change late = new Change(since.plusDays(3), 0, since, false, false);
        Change cure = new Change(since.plusDays(60), 5 * WAN, null, false, true);
        WatchedLoan overdue = new WatchedLoan("a", "", JANUARY, 100 * WAN, null, false, List.of(), List.of(late));
        WatchedLoan cured = new WatchedLoan("a", "", JANUARY, 100 * WAN, null, false, List.of(), List.of(late, cure));
        assertThat(overdue.badOn(MAY, 90)).contains(since.plusDays(90));
        assertThat(cured.badOn(MAY, 90)).isEmpty();
        assertThat(cured.overdue(MAY)).isFalse();
        assertThat(cured.principalFen(MAY)).isEqualTo(95 * WAN);
    }

    @Test
    void aLightOfAPastDayNeverChanges() {
        Random chance = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<WatchedLoan> loans = new ArrayList<>();
            for (int i = 0; i < 70; i++) {
                LocalDate filed = JANUARY.plusDays(chance.nextInt(120));
                loans.add(chance.nextInt(10) == 0
                        ? new WatchedLoan("a", "", filed, 50 * WAN, filed.plusDays(150), false, List.of(new WatchedLoan.Paid(filed.plusDays(150), 20 * WAN)), List.of(
                                new Change(filed.plusDays(100), 0, filed.plusDays(5), chance.nextBoolean(), false)))
                        : new WatchedLoan("a", "", filed, 50 * WAN, null, false, List.of(), List.of()));
            }
            NavigableMap<LocalDate, Light> later = lights(loans, LocalDate.of(2027, 6, 30));
            NavigableMap<LocalDate, Light> then = lights(loans, LocalDate.of(2026, 9, 15));
            assertThat(later.headMap(LocalDate.of(2026, 9, 15), true)).isEqualTo(then);
        }
    }
}
