package huirong.app.creditfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.creditfile.Source.Outcome;
import huirong.app.creditfile.facts.Fate;
import huirong.app.creditfile.facts.SubmittedRow;
import huirong.app.creditfile.view.Firms;
import huirong.app.testing.TestClock;
import huirong.core.fact.Catalogue;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Authorisations: what may come in under them, and who may read until when. */
class ConsentTests extends CreditFileTests {
    @Autowired
    Firms firms;

    private final String subject = fresh("firm");
    private final String bank = fresh("bank");
    private final Actor banker = actor(Kind.BANK, bank);

    @BeforeEach
    void registered() {
        source("registry")
                .submit(Catalogue.REGISTRATION, Rows.DAY, Rows.numbered(Rows.registration(subject, Rows.DAY, "甲")));
    }

    private void authorised(SubmittedRow... statements) {
        Outcome outcome = source("operator").submit(Catalogue.AUTHORISATION, Rows.DAY, Rows.numbered(statements));
        assertThat(outcome.fates()).doesNotContain(Fate.REJECTED);
    }

    private Outcome invoices(SubmittedRow... rows) {
        return source("tax").submit(Catalogue.INVOICE_IN, Rows.DAY, Rows.numbered(rows));
    }

    private boolean listed() {
        return !firms.search(banker, "", null, 10).firms().isEmpty();
    }

    private void readable() {
        assertThat(open(banker, firmOf(subject)).factFile().of("vat-invoice-in")).hasSize(1);
        assertThat(listed()).isTrue();
    }

    private void notReadable() {
        assertThatThrownBy(() -> open(banker, firmOf(subject))).isInstanceOf(NotVisible.class);
        assertThat(listed()).isFalse();
    }

    @Test
    void anAuthorisedItemWithoutALiveAuthorisationIsRefusedAndNothingOfItIsKept() {
        long facts = count("fact");
        long keys = count("sealing_key");
        long subjects = count("subject");
        Outcome outcome = invoices(
                Rows.invoice(subject, "1", Rows.DAY, "valid"), Rows.invoice(fresh("nobody"), "1", Rows.DAY, "valid"));
        assertThat(outcome.fates()).containsOnly(Fate.REJECTED);
        assertThat(outcome.codes()).containsOnly("consent.none");
        assertThat(count("fact")).isEqualTo(facts);
        assertThat(count("sealing_key")).isEqualTo(keys);
        assertThat(count("subject")).isEqualTo(subjects);
    }

    @Test
    void anAuthorisationOfOtherItemsDoesNotHelp() {
        authorised(Rows.authorisation(subject, "1", bank, "vat-invoice-out"));
        assertThat(invoices(Rows.invoice(subject, "1", Rows.DAY, "valid")).codes()).containsExactly("consent.none");
    }

    @Test
    void dataOutsideTheAuthorisedPeriodIsRefused() {
        authorised(Rows.authorisation(
                subject,
                "1",
                bank,
                Map.of("data_from", LocalDate.of(2025, 1, 1), "data_to", LocalDate.of(2025, 2, 1)),
                "vat-invoice-in"));
        assertThat(invoices(
                                Rows.invoice(subject, "1", LocalDate.of(2024, 12, 31), "valid"),
                                Rows.invoice(subject, "2", LocalDate.of(2025, 1, 1), "valid"),
                                Rows.invoice(subject, "3", LocalDate.of(2025, 1, 31), "valid"),
                                Rows.invoice(subject, "4", LocalDate.of(2025, 2, 1), "valid"))
                        .codes())
                .containsExactly("consent.period", "", "", "consent.period");
    }

    @Test
    void aReaderSeesWhatItsAuthorisationCoversAndNoMore() {
        authorised(
                Rows.authorisation(subject, "1", bank, "vat-invoice-in"),
                Rows.authorisation(subject, "2", "another", "electricity-month"));
        invoices(Rows.invoice(subject, "1", Rows.DAY, "valid"));
        source("grid")
                .submit(
                        Catalogue.ELECTRICITY,
                        Rows.DAY,
                        Rows.numbered(Rows.electricity(subject, Rows.DAY, 100)));
        var file = open(banker, firmOf(subject)).factFile();
        assertThat(file.of("vat-invoice-in")).hasSize(1);
        assertThat(file.of("electricity-month")).isEmpty();
        assertThat(file.answered("electricity-month")).isFalse();
        assertThat(file.of("registration")).hasSize(1);
    }

    @Test
    void aWithdrawnAuthorisationOpensNothingAnyMore() {
        authorised(Rows.authorisation(subject, "1", bank, "vat-invoice-in"));
        invoices(Rows.invoice(subject, "1", Rows.DAY, "valid"));
        readable();
        authorised(Rows.authorisation(subject, "1", bank, Map.of("withdrawn", TestClock.TODAY), "vat-invoice-in"));
        notReadable();
        assertThat(invoices(Rows.invoice(subject, "2", Rows.DAY, "valid")).codes()).containsExactly("consent.none");
    }

    @Test
    void aWithdrawalThatNamesALaterDayCountsFromThatDay() {
        authorised(Rows.authorisation(subject, "1", bank, "vat-invoice-in"));
        invoices(Rows.invoice(subject, "1", Rows.DAY, "valid"));
        authorised(Rows.authorisation(
                subject, "1", bank, Map.of("withdrawn", TestClock.TODAY.plusDays(1)), "vat-invoice-in"));
        readable();
        clock.set(TestClock.TODAY.plusDays(1));
        notReadable();
    }

    @Test
    void anAuthorisationThatRanOutOpensNothingAnyMore() {
        authorised(Rows.authorisation(
                subject, "1", bank, Map.of("until", TestClock.TODAY.plusDays(1)), "vat-invoice-in"));
        invoices(Rows.invoice(subject, "1", Rows.DAY, "valid"));
        readable();
        clock.set(TestClock.TODAY.plusDays(1));
        notReadable();
    }

    @Test
    void anAuthorisationThatWasShortenedOpensNothingAnyMore() {
        authorised(Rows.authorisation(subject, "1", bank, "vat-invoice-in"));
        invoices(Rows.invoice(subject, "1", Rows.DAY, "valid"));
        authorised(Rows.authorisation(subject, "1", bank, Map.of("until", TestClock.TODAY), "vat-invoice-in"));
        notReadable();
    }

    @Test
    void anAuthorisationGivenAgainInTheSameFileAfterItsWithdrawalCounts() {
        authorised(
                Rows.authorisation(subject, "1", bank, Map.of("withdrawn", TestClock.TODAY), "vat-invoice-in"),
                Rows.authorisation(subject, "1", bank, "vat-invoice-in"));
        invoices(Rows.invoice(subject, "1", Rows.DAY, "valid"));
        readable();
    }

    private long count(String table) {
        return database.queryForObject("select count(*) from creditfile." + table, Long.class);
    }
}
