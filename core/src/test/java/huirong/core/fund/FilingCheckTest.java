package huirong.core.fund;

import static huirong.core.fund.FilingCriterion.AMOUNT;
import static huirong.core.fund.FilingCriterion.CAUSES;
import static huirong.core.fund.FilingCriterion.COLLATERAL;
import static huirong.core.fund.FilingCriterion.FEES;
import static huirong.core.fund.FilingCriterion.FIRM_BALANCE;
import static huirong.core.fund.FilingCriterion.FIRM_CAP;
import static huirong.core.fund.FilingCriterion.FREE_MONEY;
import static huirong.core.fund.FilingCriterion.GUARANTOR;
import static huirong.core.fund.FilingCriterion.KEY_LIST;
import static huirong.core.fund.FilingCriterion.LEVERAGE;
import static huirong.core.fund.FilingCriterion.NEGATIVE_LIST;
import static huirong.core.fund.FilingCriterion.NOT_OVERDUE;
import static huirong.core.fund.FilingCriterion.OTHER_SUPPORT;
import static huirong.core.fund.FilingCriterion.POLICY_IN_FORCE;
import static huirong.core.fund.FilingCriterion.RATE;
import static huirong.core.fund.FilingCriterion.RENEWAL;
import static huirong.core.fund.FilingCriterion.SECURITY;
import static huirong.core.fund.FilingCriterion.SIZE;
import static huirong.core.fund.FilingCriterion.TERM;
import static huirong.core.fund.FilingCriterion.TRADE;
import static huirong.core.fund.FilingCriterion.USE;
import static huirong.core.fund.FilingCriterion.WHITE_LIST;
import static huirong.core.fund.FilingCriterion.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.fund.policy.Admission.Security;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Bearing.Cause;
import huirong.core.fund.policy.Cover;
import huirong.core.fund.policy.Policy;
import huirong.core.fund.policy.ReadyPolicies;
import huirong.core.loan.Underwriting;
import huirong.core.request.Purpose;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilingCheckTest {
    private static final LocalDate DAY = LocalDate.of(2022, 8, 10);
    private static final Policy DISTRICT = ReadyPolicies.find("district").orElseThrow();
    private static final Underwriting SOUND = new Underwriting("C3324", Purpose.EQUIPMENT, 100);
    private static final LoanToFile GOOD =
            loan(100_000_000, 12, 485, DAY.plusDays(4), false, 0, 500_000_000);

    @Test
    void aLoanWithinEveryLimitIsFiledWithHalfOfItHeld() {
        FilingCheck check = FilingCheck.of(DISTRICT, GOOD, DAY);
        assertThat(check.met()).isTrue();
        assertThat(check.holdFen()).isEqualTo(50_000_000);
        assertThat(check.lines()).extracting(CriterionLine::criterion)
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(WHITE_LIST, KEY_LIST, CAUSES, GUARANTOR, LEVERAGE, RENEWAL)));
    }

    @Test
    void everyLimitItselfIsStillWithin() {
        LoanToFile edge = new LoanToFile(
                500_000_000, 36, 520, DAY, Size.MICRO, Security.CREDIT, Set.of(), null, 370, DAY, false, List.of(), SOUND, 0, Listings.NONE, 500_000_000, 100_000_000, 200_000_000, 0, null);
        assertThat(FilingCheck.of(DISTRICT, edge, DAY).met()).isTrue();
    }

    @Test
    void eachLimitPassedIsNamedWithItsFigures() {
        assertThat(wanting(loan(500_000_001, 12, 485, DAY, false, 0, 500_000_000))).containsExactly(AMOUNT, FIRM_CAP);
        assertThat(wanting(loan(100, 37, 485, DAY, false, 0, 100))).containsExactly(TERM);
        assertThat(wanting(loan(100, 12, 521, DAY, false, 0, 100))).containsExactly(RATE);
        assertThat(wanting(loan(100, 12, 485, DAY.minusDays(1), false, 0, 100))).containsExactly(WINDOW);
        assertThat(wanting(loan(100, 12, 485, DAY, true, 0, 100))).containsExactly(NOT_OVERDUE);
        assertThat(wanting(loan(100, 12, 485, DAY, false, 300_000_000, 100))).containsExactly(FIRM_CAP);
        assertThat(wanting(loan(100, 12, 485, DAY, false, 0, 49))).containsExactly(FREE_MONEY);
        CriterionLine rate = FilingCheck.of(DISTRICT, loan(100, 12, 521, DAY, false, 0, 100), DAY).lines().stream()
                .filter(line -> line.criterion() == RATE)
                .findFirst()
                .orElseThrow();
        assertThat(rate).isEqualTo(new CriterionLine(RATE, false, 521, 520L));
    }

    @Test
    void whatIsNotKnownIsNotMet() {
        assertThat(wanting(new LoanToFile(100, 12, 1, DAY, Size.MICRO, Security.CREDIT, Set.of(), null, null, null, false, List.of(), SOUND, 0, Listings.NONE, 0, 0, 100, 0, null))).containsExactly(RATE, WINDOW);
    }

    @Test
    void outsideThePolicysDatesNothingIsFiled() {
        LocalDate late = DISTRICT.until();
        LoanToFile loan = new LoanToFile(
                100, 12, 1, late, Size.MICRO, Security.CREDIT, Set.of(), null, 370, late, false, List.of(), SOUND, 0, Listings.NONE, 0, 0, 100, 0, null);
        assertThat(FilingCheck.of(DISTRICT, loan, late).lines())
                .filteredOn(line -> !line.met())
                .extracting(CriterionLine::criterion)
                .containsExactly(POLICY_IN_FORCE);
    }

    @Test
    void ofAFirmNearItsCapOnlyTheRestIsHeld() {
        FilingCheck check = FilingCheck.of(DISTRICT, loan(100_000_000, 12, 1, DAY, false, 299_000_000, 500_000_000), DAY);
        assertThat(check.met()).isTrue();
        assertThat(check.holdFen()).isEqualTo(1_000_000);
    }

    @Test
    void whoMayFileAndHowItIsSecuredAreCriteriaOfTheirOwn() {
        assertThat(wanting(of(Size.LARGE, Security.CREDIT, 0))).containsExactly(SIZE, AMOUNT);
        assertThat(wanting(of(Size.SMALL, Security.MORTGAGE, 0))).containsExactly(SECURITY);
        assertThat(wanting(of(Size.SMALL, Security.PLEDGE, 999_999_901))).containsExactly(FIRM_BALANCE);
        assertThat(wanting(of(Size.SMALL, Security.PLEDGE, 999_999_900))).isEmpty();
    }

    @Test
    void aFirstLoanIsHeldAtItsHigherShare() {
        LoanToFile first = new LoanToFile(
                100_000_000, 12, 485, DAY, Size.SMALL, Security.CREDIT, Set.of(Cause.FIRST_LOAN), null, 370, DAY, false, List.of(), SOUND, 0, Listings.NONE, 0, 0, 500_000_000, 0, null);
        assertThat(FilingCheck.of(DISTRICT, first, DAY).holdFen()).isEqualTo(60_000_000);
    }

    @Test
    void aLoanThatOtherPublicMoneyStandsForIsNotFiledAndTheLineNamesIt() {
        LoanToFile doubled = new LoanToFile(
                100, 12, 1, DAY, Size.SMALL, Security.CREDIT, Set.of(), null, 370, DAY, false, List.of("support-7"), SOUND, 0, Listings.NONE, 0, 0, 100, 0, null);
        assertThat(wanting(doubled)).containsExactly(OTHER_SUPPORT);
        assertThat(FilingCheck.of(DISTRICT, doubled, DAY).lines())
                .contains(new CriterionLine(OTHER_SUPPORT, false, 1, 0L, List.of("support-7")));
    }

    @Test
    void whatTheRulesDontTakeIsRefusedByTrade() {
        assertThat(wanting(known("6632", Purpose.EQUIPMENT, 0, 0, Listings.NONE))).containsExactly(TRADE);
        assertThat(wanting(known("J66", Purpose.EQUIPMENT, 0, 0, Listings.NONE))).containsExactly(TRADE);
        assertThat(wanting(known("3324", Purpose.EQUIPMENT, 0, 0, Listings.NONE))).isEmpty();
        assertThat(check(known(null, Purpose.EQUIPMENT, 0, 0, Listings.NONE))).contains(new CriterionLine(TRADE, false, 0, null));
        assertThat(check(known("C3324", Purpose.EQUIPMENT, 0, 0, Listings.NONE)))
                .contains(new CriterionLine(TRADE, true, 1, 1L, List.of("C3324")));
    }

    @Test
    void feesAndCollateralAreHeldAgainstTheAmountRoundedUp() {
        assertThat(wanting(known("C33", Purpose.EQUIPMENT, 101, 0, Listings.NONE))).containsExactly(FEES);
        assertThat(wanting(known("C33", Purpose.EQUIPMENT, null, 0, Listings.NONE))).containsExactly(FEES);
        assertThat(wanting(known("C33", Purpose.EQUIPMENT, 100, 30_000_000, Listings.NONE))).isEmpty();
        assertThat(check(known("C33", Purpose.EQUIPMENT, 0, 30_000_001, Listings.NONE)))
                .contains(new CriterionLine(COLLATERAL, false, 3001, 3000L));
    }

    @Test
    void aPurposeThatWasNotKeptIsNotKnown() {
        assertThat(check(known("C33", null, 0, 0, Listings.NONE))).contains(new CriterionLine(USE, false, 0, null));
        assertThat(check(known("C33", Purpose.WAGES, 0, 0, Listings.NONE)))
                .contains(new CriterionLine(USE, true, 1, 1L, List.of("WAGES")));
    }

    @Test
    void whoStoodOnTheNegativeListIsRefusedAndTheLineNamesTheEntry() {
        Listings listed = new Listings(List.of("entry-1"), List.of(), List.of());
        assertThat(wanting(known("C33", Purpose.WAGES, 0, 0, listed))).containsExactly(NEGATIVE_LIST);
        assertThat(check(known("C33", Purpose.WAGES, 0, 0, listed)))
                .contains(new CriterionLine(NEGATIVE_LIST, false, 1, 0L, List.of("entry-1")));
    }

    @Test
    void aPolicyWithAWhiteListTakesOnlyWhoStoodOnIt() {
        Policy white = ReadyPolicies.find("three-party-244").orElseThrow();
        LoanToFile outside = known("C33", Purpose.WAGES, 0, 0, Listings.NONE);
        LoanToFile inside = known("C33", Purpose.WAGES, 0, 0, new Listings(List.of(), List.of("entry-2"), List.of()));
        assertThat(FilingCheck.of(white, outside, DAY).lines()).contains(new CriterionLine(WHITE_LIST, false, 0, 1L));
        assertThat(FilingCheck.of(white, inside, DAY).lines())
                .contains(new CriterionLine(WHITE_LIST, true, 1, 1L, List.of("entry-2")));
    }

    /** The old loan: 100万, of which 80万 are unpaid and 50万 held. */
    private static final Carried OLD = new Carried("2022-0007", 0, false, 80_000_000, 50_000_000, 50_000_000, 0, 100_000_000);

    @Test
    void aRenewalNeedsNoMoneyBeyondWhatIsHeldForTheLoanItRenews() {
        FilingCheck same = FilingCheck.of(DISTRICT, renewing(100_000_000, OLD, 250_000_000 + 50_000_000, 0), DAY);
        assertThat(same.met()).isTrue();
        assertThat(same.holdFen()).isEqualTo(50_000_000);
        assertThat(same.lines()).contains(new CriterionLine(RENEWAL, true, 1, 2L, List.of("2022-0007")));
        assertThat(same.lines()).contains(new CriterionLine(FREE_MONEY, true, 50_000_000, 50_000_000L));
        assertThat(wanting(renewing(100_000_002, OLD, 250_000_000, 0))).containsExactly(FREE_MONEY);
        assertThat(wanting(renewing(100_000_002, OLD, 250_000_000, 1))).isEmpty();
    }

    @Test
    void theFirmsCapAndBalanceCountTheOldLoanNoMore() {
        assertThat(FilingCheck.of(DISTRICT, renewing(100_000_000, OLD, 300_000_000, 0), DAY).holdFen())
                .as("250万 used by others of 300万, and the old loan's 50万 are the renewal's").isEqualTo(50_000_000);
        assertThat(FilingCheck.of(DISTRICT, renewing(100_000_000, OLD, 300_000_000, 0), DAY).lines())
                .contains(new CriterionLine(FIRM_BALANCE, true, 100_000_000, 1_000_000_000L));
    }

    @Test
    void aFilingIsCarriedOverSoOftenAndNotWhileTheOldLoanIsOverdue() {
        Carried twice = new Carried("2022-0007", 2, false, 0, 0, 0, 0, 100_000_000);
        assertThat(wanting(renewing(100, twice, 0, 100))).containsExactly(RENEWAL);
        Carried late = new Carried("2022-0007", 0, true, 0, 0, 0, 0, 100_000_000);
        assertThat(wanting(renewing(100, late, 0, 100))).containsExactly(NOT_OVERDUE);
    }

    @Test
    void aQuotaGrowsByWhatIsLentBeyondTheOldLoan() {
        Policy district = covered(new Cover(Cover.Kind.QUOTA, null, 200, 400, true));
        assertThat(FilingCheck.of(district, renewing(100_000_000, OLD, 250_000_000, 0), DAY).quotaFen()).isZero();
        assertThat(FilingCheck.of(district, renewing(150_000_000, OLD, 250_000_000, 0), DAY).quotaFen()).isEqualTo(1_000_000);
    }

    /** @param usedFen of the firm, the old loan's included */
    private static LoanToFile renewing(long fen, Carried carried, long usedFen, long freeFen) {
        return new LoanToFile(
                fen, 12, 485, DAY, Size.SMALL, Security.CREDIT, Set.of(), null, 370, DAY, false, List.of(), SOUND, 0, Listings.NONE,
                carried.principalFen(), usedFen, freeFen, 0, carried);
    }

    @Test
    void whoIsDeclaredToStandOnTheWhiteListForAHigherShareMustStandThere() {
        assertThat(wanting(declared(Listings.NONE))).containsExactly(WHITE_LIST);
        assertThat(wanting(declared(new Listings(List.of(), List.of("entry-2"), List.of())))).isEmpty();
    }

    @Test
    void soMustWhoIsDeclaredToStandOnTheKeyList() {
        assertThat(wanting(declared(Listings.NONE, Cause.KEY_LIST, Security.CREDIT))).containsExactly(KEY_LIST);
        assertThat(wanting(declared(new Listings(List.of(), List.of(), List.of("entry-3")), Cause.KEY_LIST, Security.CREDIT))).isEmpty();
    }

    @Test
    void aCauseThatSaysHowTheLoanIsSecuredAgreesWithItsSecurity() {
        assertThat(wanting(declared(Listings.NONE, Cause.PURE_CREDIT, Security.CREDIT))).isEmpty();
        assertThat(wanting(declared(Listings.NONE, Cause.PURE_CREDIT, Security.PLEDGE))).containsExactly(CAUSES);
        assertThat(wanting(declared(Listings.NONE, Cause.IP_PLEDGE, Security.PLEDGE))).isEmpty();
        assertThat(wanting(declared(Listings.NONE, Cause.IP_PLEDGE, Security.CREDIT))).containsExactly(CAUSES);
    }

    private static LoanToFile declared(Listings listings) {
        return declared(listings, Cause.WHITE_LIST, Security.CREDIT);
    }

    private static LoanToFile declared(Listings listings, Cause cause, Security security) {
        return new LoanToFile(
                100, 12, 485, DAY, Size.SMALL, security, Set.of(cause), null, 370, DAY, false, List.of(), SOUND, 0,
                listings, 0, 0, 100, 0, null);
    }

    @Test
    void underLeverageNothingIsHeldAndWhatIsFiledStaysWithinTheTimesOfWhatIsFree() {
        Policy leverage = covered(new Cover(Cover.Kind.LEVERAGE, 10, null, null, null));
        FilingCheck last = FilingCheck.of(leverage, standing(900_000_000), DAY);
        assertThat(last.met()).isTrue();
        assertThat(last.holdFen()).isZero();
        assertThat(last.shareFen()).isEqualTo(50_000_000);
        assertThat(FilingCheck.of(leverage, standing(900_000_001), DAY).lines())
                .filteredOn(line -> !line.met())
                .containsExactly(new CriterionLine(LEVERAGE, false, 1_000_000_001, 1_000_000_000L));
    }

    @Test
    void underAQuotaNothingIsHeldAndTheDrawingAddsItsRate() {
        Policy quota = covered(new Cover(Cover.Kind.QUOTA, null, 200, 400, true));
        FilingCheck check = FilingCheck.of(quota, GOOD, DAY);
        assertThat(check.met()).isTrue();
        assertThat(check.holdFen()).isZero();
        assertThat(check.quotaFen()).isEqualTo(2_000_000);
        assertThat(check.lines()).extracting(CriterionLine::criterion).doesNotContain(FREE_MONEY, LEVERAGE);
    }

    @Test
    void aLoanThatAGuarantorAnswersForIsSharedByThree() {
        FilingCheck check = FilingCheck.of(DISTRICT, guaranteed(Security.GUARANTEE, 4000), DAY);
        assertThat(check.met()).isTrue();
        assertThat(check.holdFen()).as("40 of 100, where nobody else stands for it 50").isEqualTo(40_000_000);
        assertThat(check.lines()).contains(new CriterionLine(GUARANTOR, true, 4000, 4000L));
        assertThat(FilingCheck.of(DISTRICT, guaranteed(Security.PLEDGE, 4000), DAY).holdFen())
                .as("whatever else secures it").isEqualTo(40_000_000);
    }

    @Test
    void thatNobodyIsLiableButTheFirmRaisesNothingWhereAGuarantorIs() {
        LoanToFile said = new LoanToFile(
                100_000_000, 12, 485, DAY, Size.SMALL, Security.GUARANTEE, Set.of(Cause.PURE_CREDIT), 4000, 370, DAY, false, List.of(), SOUND, 0, Listings.NONE, 0, 0,
                500_000_000, 0, null);
        assertThat(FilingCheck.of(DISTRICT, said, DAY).holdFen()).isEqualTo(40_000_000);
    }

    @Test
    void aGuaranteeThatNoGuarantorGaveOrThatIsTooSmallIsNotFiled() {
        assertThat(wanting(guaranteed(Security.GUARANTEE, null))).containsExactly(GUARANTOR);
        assertThat(wanting(guaranteed(Security.GUARANTEE, 3999))).containsExactly(GUARANTOR);
        assertThat(FilingCheck.of(DISTRICT, guaranteed(Security.GUARANTEE, null), DAY).lines())
                .contains(new CriterionLine(GUARANTOR, false, 0, 4000L));
    }

    @Test
    void aPolicyWithoutSharesForThreeTakesNoGuaranteedLoanAndOneForThreeNoOther() {
        Policy two = ReadyPolicies.find("chongqing-quota").orElseThrow();
        assertThat(FilingCheck.of(two, guaranteed(Security.GUARANTEE, 4000), DAY).lines())
                .contains(new CriterionLine(GUARANTOR, false, 4000, null));
        Policy three = ReadyPolicies.find("three-party-244").orElseThrow();
        assertThat(FilingCheck.of(three, guaranteed(Security.CREDIT, null), DAY).lines())
                .contains(new CriterionLine(GUARANTOR, false, 0, 4000L));
    }

    /** One million yuan, sound but for what is named. */
    private static LoanToFile known(
            @Nullable String trade, @Nullable Purpose purpose, @Nullable Integer fees, long collateralFen, Listings listings) {
        return new LoanToFile(
                100_000_000, 12, 485, DAY, Size.SMALL, Security.CREDIT, Set.of(), null, 370, DAY, false, List.of(),
                new Underwriting(trade, purpose, fees), collateralFen, listings, 0, 0, 500_000_000, 0, null);
    }

    private static List<CriterionLine> check(LoanToFile loan) {
        return FilingCheck.of(DISTRICT, loan, DAY).lines();
    }

    private static LoanToFile guaranteed(Security security, @Nullable Integer share) {
        return new LoanToFile(
                100_000_000, 12, 485, DAY, Size.SMALL, security, Set.of(), share, 370, DAY, false, List.of(), SOUND, 0, Listings.NONE, 0, 0, 500_000_000, 0, null);
    }

    /** 100万 to be filed of a fund that has 100万. */
    private static LoanToFile standing(long filed) {
        return new LoanToFile(
                100_000_000, 12, 1, DAY, Size.SMALL, Security.CREDIT, Set.of(), null, 370, DAY, false, List.of(), SOUND, 0, Listings.NONE, 0, 0, 100_000_000, filed, null);
    }

    private static Policy covered(Cover cover) {
        return new Policy(
                DISTRICT.code(), DISTRICT.chinese(), DISTRICT.english(), DISTRICT.version(), DISTRICT.from(), DISTRICT.until(),
                DISTRICT.pool(), DISTRICT.bearing(), DISTRICT.admission(), cover, DISTRICT.trigger(), DISTRICT.claims(),
                DISTRICT.breakers(), DISTRICT.recoveries());
    }

    private static LoanToFile of(Size size, Security security, long firmBalance) {
        return new LoanToFile(100, 12, 1, DAY, size, security, Set.of(), null, 370, DAY, false, List.of(), SOUND, 0, Listings.NONE, firmBalance, 0, 100, 0, null);
    }

    private static LoanToFile loan(
            long fen, int months, int rate, @Nullable LocalDate lastDay, boolean overdue, long used, long free) {
        return new LoanToFile(
                fen, months, rate, DAY, Size.SMALL, Security.CREDIT, Set.of(), null, 370, lastDay, overdue, List.of(), SOUND, 0, Listings.NONE, 0, used, free, 0, null);
    }

    private static List<FilingCriterion> wanting(LoanToFile loan) {
        return FilingCheck.of(DISTRICT, loan, DAY).lines().stream()
                .filter(line -> !line.met())
                .map(CriterionLine::criterion)
                .toList();
    }
}
