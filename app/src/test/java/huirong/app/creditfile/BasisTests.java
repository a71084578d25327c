package huirong.app.creditfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.access.Actor;
import huirong.app.access.NotVisible;
import huirong.app.access.Organisation.Kind;
import huirong.app.creditfile.view.Firms;
import huirong.app.creditfile.view.Moment;
import huirong.app.creditfile.view.ReadableFile;
import huirong.app.testing.TestClock;
import huirong.core.fact.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may read what, on which basis, and that it is written down. */
class BasisTests extends CreditFileTests {
    @Autowired
    Firms firms;

    private final String subject = fresh("firm");
    private final String bank = fresh("bank");
    private final String tax = fresh("tax");

    @BeforeEach
    void aFirmWithPublicSharedAndAuthorisedFacts() {
        source("registry")
                .submit(Catalogue.REGISTRATION, Rows.DAY, Rows.numbered(Rows.registration(subject, Rows.DAY, "甲")));
        source("operator")
                .submit(
                        Catalogue.AUTHORISATION,
                        Rows.DAY,
                        Rows.numbered(Rows.authorisation(subject, "1", bank, "vat-invoice-in")));
        source(tax).submit(
                        Catalogue.INVOICE_IN,
                        Rows.DAY,
                        Rows.numbered(Rows.invoice(subject, "1", Rows.DAY, "valid")));
    }

    private static List<String> items(ReadableFile file) {
        return List.copyOf(new TreeSet<>(
                file.facts().stream().map(filed -> filed.fact().item()).toList()));
    }

    @Test
    void aFirmReadsItsWholeFile() {
        ReadableFile file = open(owner(firmOf(subject)), firmOf(subject));
        assertThat(items(file)).containsExactly("authorisation", "registration", "vat-invoice-in");
        assertThat(file.basis().code()).isEqualTo("own-file");
    }

    @Test
    void aBankReadsWhatIsPublicAndWhatTheFirmAuthorised() {
        ReadableFile file = open(actor(Kind.BANK, bank), firmOf(subject));
        assertThat(items(file)).containsExactly("registration", "vat-invoice-in");
        assertThat(file.basis().code()).isEqualTo("consent:" + bank);
        assertThat(file.citation().toString()).contains("number=1", bank);
    }

    @Test
    void theCreditOfficeReadsWhatIsPublicOrSharedAndNothingAuthorised() {
        for (Kind kind : List.of(Kind.CREDIT_OFFICE, Kind.AUDIT)) {
            ReadableFile file = open(actor(kind, "office"), firmOf(subject));
            assertThat(items(file)).containsExactly("authorisation", "registration");
            assertThat(file.factFile().answered("vat-invoice-in")).isFalse();
            assertThat(file.basis().code()).startsWith("public-duty:");
        }
    }

    @Test
    void aDepartmentReadsWhatItDeliveredItself() {
        ReadableFile file = open(actor(Kind.DEPARTMENT, tax), firmOf(subject));
        assertThat(items(file)).containsExactly("vat-invoice-in");
        assertThat(file.basis().code()).isEqualTo("source:" + tax);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"CREDIT_OFFICE", "AUDIT"})
    void whoHasNoBasisIsToldWhatSomebodyIsToldWhoAsksForAFirmThatIsNotThere(Kind kind) {
        Actor stranger = actor(kind, fresh("stranger"));
        String firm = firmOf(subject);
        assertThatThrownBy(() -> open(stranger, firm)).isInstanceOf(NotVisible.class).hasMessage("firm " + firm);
        assertThatThrownBy(() -> open(stranger, "nowhere")).isInstanceOf(NotVisible.class).hasMessage("firm nowhere");
        assertThat(firms.search(stranger, "", null, 10).firms()).isEmpty();
        assertThat(firms.count(stranger)).isZero();
    }

    @Test
    void theOwnerOfOneFirmDoesNotReadAnothers() {
        assertThatThrownBy(() -> open(owner("another"), firmOf(subject))).isInstanceOf(NotVisible.class);
    }

    @Test
    void everyReadOfSomethingNotPublicIsLoggedWithItsBasis() {
        String firm = firmOf(subject);
        List<Actor> readers = List.of(
                owner(firm), actor(Kind.BANK, bank), actor(Kind.DEPARTMENT, tax), actor(Kind.CREDIT_OFFICE, "office"));
        readers.forEach(reader -> open(reader, firm));
        List<Map<String, Object>> log = log(firm);
        assertThat(log).hasSize(readers.size());
        assertThat(log)
                .extracting(row -> row.get("organisation") + " " + row.get("basis") + " " + row.get("items"))
                .containsExactly(
                        "firms own-file authorisation,vat-invoice-in",
                        bank + " consent:" + bank + " vat-invoice-in",
                        tax + " source:" + tax + " vat-invoice-in",
                        "office public-duty:政务数据共享条例 authorisation");
        assertThat(log).extracting(row -> row.get("seq")).containsOnly(files.now().seq());
    }

    @Test
    void ofPublicFactsAloneTheReadsByOthersAreLogged() {
        String other = fresh("firm");
        source("registry")
                .submit(Catalogue.REGISTRATION, Rows.DAY, Rows.numbered(Rows.registration(other, Rows.DAY, "乙")));
        Actor owner = owner(firmOf(other));
        open(owner, firmOf(other));
        assertThat(log(firmOf(other))).isEmpty();
        open(actor(Kind.CREDIT_OFFICE, "office"), firmOf(other));
        assertThat(files.readsByOthers(owner, firmOf(other), Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.organisation()).isEqualTo("office");
                    assertThat(read.items()).isEmpty();
                });
    }

    @Test
    void whatIsNotKnownYetCannotBeAskedFor() {
        Actor owner = owner(firmOf(subject));
        for (long seq : new long[] {-1, files.now().seq() + 1})
            assertThatThrownBy(() -> files.open(owner, firmOf(subject), new Moment(TestClock.TODAY, seq), "test"))
                    .isInstanceOf(NotVisible.class);
    }

    private List<Map<String, Object>> log(String firm) {
        return database.queryForList(
                """
                select organisation, basis, array_to_string(items, ',') as items, seq
                from creditfile.read_log l join creditfile.firm f on f.home = l.home
                where f.ref = ? order by l.id
                """,
                firm);
    }
}
