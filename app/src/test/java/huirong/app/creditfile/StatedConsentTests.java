package huirong.app.creditfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation;
import huirong.app.access.Organisation.Kind;
import huirong.app.access.Power;
import huirong.app.access.Reference;
import huirong.app.access.Role;
import huirong.app.audit.Acts;
import huirong.app.creditfile.consent.ConsentTerms;
import huirong.app.creditfile.consent.Consents;
import huirong.app.creditfile.consent.Purpose;
import huirong.app.creditfile.consent.StatedConsent;
import huirong.app.creditfile.facts.Fate;
import huirong.app.testing.TestClock;
import huirong.core.fact.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Authorisations that a firm gives and withdraws by itself: facts it states. */
class StatedConsentTests extends CreditFileTests {
    @Autowired
    Consents consents;

    private final String subject = fresh("firm");
    private final String bank = fresh("bank");
    private final Actor banker = actor(Kind.BANK, bank);
    private String firm = "";
    private Actor owner = banker;

    @BeforeEach
    void registered() {
        source("registry")
                .submit(Catalogue.REGISTRATION, Rows.DAY, Rows.numbered(Rows.registration(subject, Rows.DAY, "甲")));
        firm = firmOf(subject);
        owner = owner(firm);
        as("operator").register(bank, "BANK");
    }

    private ConsentTerms terms(String number, String reader) {
        return terms(number, reader, TestClock.TODAY.plusYears(1));
    }

    private static ConsentTerms terms(String number, String reader, LocalDate until) {
        return new ConsentTerms(
                number,
                reader,
                Set.of("vat-invoice-in"),
                Purpose.FINANCING.code(),
                LocalDate.of(2023, 1, 1),
                until,
                until);
    }

    private String given() {
        String number = Reference.fresh();
        consents.give(owner, firm, terms(number, bank));
        return number;
    }

    private List<Fate> delivered() {
        return source("tax")
                .submit(Catalogue.INVOICE_IN, Rows.DAY, Rows.numbered(Rows.invoice(subject, "1", Rows.DAY, "valid")))
                .fates();
    }

    private StatedConsent stated() {
        return consents.statements(owner, firm).getFirst();
    }

    private void closed(Actor reader) {
        assertThatThrownBy(() -> open(reader, firm)).isInstanceOf(NotVisible.class);
    }

    @Test
    void whatAFirmAuthorisedIsCollectedAndReadAndAWithdrawalClosesTheNextReadAtOnce() {
        String number = given();
        assertThat(delivered()).containsExactly(Fate.ACCEPTED);
        assertThat(open(banker, firm).factFile().of("vat-invoice-in")).hasSize(1);
        consents.withdraw(owner, firm, number, bank, Reference.fresh());
        closed(banker);
        assertThat(stated().state(TestClock.TODAY)).isEqualTo(StatedConsent.State.WITHDRAWN);
        assertThat(delivered()).containsExactly(Fate.REJECTED);
    }

    @Test
    void aUnitOfTheBankReadsUnderItsLegalEntitysAuthorisation() {
        given();
        Organisation unit = new Organisation(bank + "-unit", "支行", "Sub-branch", Kind.BANK, Set.of(), bank, bank);
        Actor officer = new Actor("officer", "某人", unit, Role.MAKER);
        assertThat(open(officer, firm).consents()).hasSize(1);
    }

    @Test
    void theOperatorIsAuthorisedToCollectAndReadsNothing() {
        consents.give(owner, firm, terms(Reference.fresh(), "operator"));
        assertThat(delivered()).containsExactly(Fate.ACCEPTED);
        closed(actor(Kind.OPERATOR, "operator"));
        closed(banker);
    }

    @Test
    void givenTwiceUnderOneNumberIsGivenOnceAndOtherTermsUnderItAreRefused() {
        String number = given();
        long seq = files.now().seq();
        consents.give(owner, firm, terms(number, bank));
        assertThat(files.now().seq()).isEqualTo(seq);
        assertThat(consents.statements(owner, firm)).hasSize(1);
        assertThatThrownBy(() -> consents.give(owner, firm, terms(number, bank, TestClock.TODAY.plusYears(2))))
                .isInstanceOf(Acts.KeyReused.class);
    }

    @Test
    void withdrawnTwiceIsWithdrawnOnce() {
        String number = given();
        String key = Reference.fresh();
        consents.withdraw(owner, firm, number, bank, key);
        long seq = files.now().seq();
        consents.withdraw(owner, firm, number, bank, key);
        consents.withdraw(owner, firm, number, bank, Reference.fresh());
        assertThat(files.now().seq()).isEqualTo(seq);
    }

    @Test
    void oneNumberMayStandForSeveralReadersEachWithdrawnByItself() {
        String other = fresh("bank");
        as("operator").register(other, "BANK");
        String number = Reference.fresh();
        consents.give(owner, firm, List.of(terms(number, bank), terms(number, other)));
        consents.withdraw(owner, firm, number, bank, Reference.fresh());
        closed(banker);
        assertThat(open(actor(Kind.BANK, other), firm).consents()).hasSize(1);
    }

    @Test
    void onlyWhoeverRepresentsTheFirmGivesOrWithdraws() {
        String number = given();
        Actor clerk =
                new Actor("clerk", "某人", owner.organisation(), Role.MEMBER, firm, Power.CLERK);
        for (Actor other : List.of(clerk, banker, owner("another"))) {
            assertThatThrownBy(() -> consents.give(other, firm, terms(Reference.fresh(), bank)))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> consents.withdraw(other, firm, number, bank, Reference.fresh()))
                    .isInstanceOf(NotVisible.class);
        }
        assertThat(consents.statements(clerk, firm)).hasSize(1);
        assertThatThrownBy(() -> consents.statements(banker, firm)).isInstanceOf(NotVisible.class);
    }

    @Test
    void aDepartmentOrAUnitIsNoReaderThatAFirmAuthorises() {
        String department = fresh("department");
        as("operator").register(department, "DEPARTMENT");
        for (String reader : List.of(department, "nobody"))
            assertThatThrownBy(() -> consents.give(owner, firm, terms(Reference.fresh(), reader)))
                    .isInstanceOf(NotVisible.class);
    }

    @Test
    void anUnusedAuthorisationEndsThirtyDaysAfterARefusal() {
        given();
        consents.endUnused(firm, bank, TestClock.TODAY);
        clock.set(TestClock.TODAY.plusDays(29));
        assertThat(open(banker, firm).consents()).hasSize(1);
        clock.set(TestClock.TODAY.plusDays(30));
        closed(banker);
        assertThat(stated().state(TestClock.TODAY.plusDays(30))).isEqualTo(StatedConsent.State.ENDED_UNUSED);
    }

    @Test
    void anAuthorisationThatEndsEarlierByItselfIsNotLengthenedByARefusal() {
        String number = Reference.fresh();
        consents.give(owner, firm, terms(number, bank, TestClock.TODAY.plusDays(10)));
        consents.endUnused(firm, bank, TestClock.TODAY);
        assertThat(stated().until()).isEqualTo(TestClock.TODAY.plusDays(10));
    }

    @Test
    void aGrantedAuthorisationRunsUntilTheLoanIsSettledAndARefusalOfAnotherRequestLeavesIt() {
        given();
        consents.runUntilSettled(firm, bank);
        consents.endUnused(firm, bank, TestClock.TODAY);
        clock.set(TestClock.TODAY.plusYears(3));
        assertThat(open(banker, firm).consents()).hasSize(1);
        consents.endSettled(firm, bank, TestClock.TODAY.plusYears(3));
        closed(banker);
        assertThat(stated().state(TestClock.TODAY.plusYears(3))).isEqualTo(StatedConsent.State.SETTLED);
    }

    @Test
    void anAuthorisationGivenWhileATransactionFailsWasNeverGiven() {
        String number = Reference.fresh();
        var transaction = new org.springframework.transaction.support.TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            consents.give(owner, firm, terms(number, bank));
            status.setRollbackOnly();
        });
        assertThat(consents.statements(owner, firm)).isEmpty();
        consents.give(owner, firm, terms(number, bank));
        assertThat(consents.live(firm, bank, TestClock.TODAY)).hasSize(1);
    }

    @Test
    void authorisationsGivenAndWithdrawnByManyAtOnceAreEachStatedOnce() throws Exception {
        int many = 24;
        List<String> numbers = java.util.stream.IntStream.range(0, many).mapToObj(n -> Reference.fresh()).toList();
        try (ExecutorService all = Executors.newFixedThreadPool(many)) {
            List<Callable<Void>> gives = numbers.stream()
                    .<Callable<Void>>map(number -> () -> {
                        consents.give(owner, firm, terms(number, bank));
                        consents.withdraw(owner, firm, number, bank, Reference.fresh());
                        return null;
                    })
                    .toList();
            for (Future<Void> done : all.invokeAll(gives)) done.get();
        }
        assertThat(consents.statements(owner, firm))
                .hasSize(many)
                .allMatch(given -> given.state(TestClock.TODAY) == StatedConsent.State.WITHDRAWN);
        closed(banker);
    }
}
