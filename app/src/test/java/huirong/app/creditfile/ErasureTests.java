package huirong.app.creditfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.access.Actor;
import huirong.app.creditfile.view.FileVersion;
import huirong.app.creditfile.view.ReadableFile;
import huirong.core.fact.Catalogue;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What lawful erasure leaves, and what an unlawful change betrays. */
class ErasureTests extends CreditFileTests {
    private static final LocalDate ERASED = LocalDate.of(2026, 3, 1);

    private final String subject = fresh("firm");

    @BeforeEach
    void aFirmWithAnInvoice() {
        source("registry")
                .submit(Catalogue.REGISTRATION, Rows.DAY, Rows.numbered(Rows.registration(subject, Rows.DAY, "甲")));
        source("operator")
                .submit(
                        Catalogue.AUTHORISATION,
                        Rows.DAY,
                        Rows.numbered(Rows.authorisation(subject, "1", "bank", "vat-invoice-in")));
        source("tax")
                .submit(
                        Catalogue.INVOICE_IN,
                        Rows.DAY,
                        Rows.numbered(Rows.invoice(subject, "1", Rows.DAY, "valid")));
    }

    private Actor owner() {
        return owner(firmOf(subject));
    }

    private void erase() {
        int keys = database.update(
                """
                update creditfile.sealing_key set wrapped = null, erased_on = ?, legal_basis = '个人信息保护法 47'
                where item = 'vat-invoice-in'
                  and subject_id = (select id from creditfile.subject where scheme = 'case' and identifier = ?)
                """,
                ERASED,
                subject);
        assertThat(keys).isEqualTo(1);
    }

    @Test
    void aSealedVersionVerifiesAfterAnErasureAndSaysWhatWasErasedAndWhy() {
        ReadableFile before = open(owner(), firmOf(subject));
        FileVersion version = files.seal(before);
        erase();
        ReadableFile after = files.open(owner(), version.firm(), version.moment(), "test");
        assertThat(files.seal(after)).isEqualTo(version);
        assertThat(after.factFile().of("vat-invoice-in")).isEmpty();
        assertThat(after.erased()).singleElement().satisfies(erased -> {
            assertThat(erased.item()).isEqualTo("vat-invoice-in");
            assertThat(erased.erasedOn()).isEqualTo(ERASED);
            assertThat(erased.legalBasis()).isEqualTo("个人信息保护法 47");
            assertThat(before.facts()).anyMatch(fact -> fact.digest().equals(erased.digest()));
        });
    }

    @Test
    void whatWasErasedIsNotTakenAgain() {
        erase();
        assertThat(source("tax")
                        .submit(
                                Catalogue.INVOICE_IN,
                                Rows.DAY,
                                Rows.numbered(Rows.invoice(subject, "2", Rows.DAY, "valid")))
                        .codes())
                .containsExactly("subject.erased");
    }

    @Test
    void aStoredFactCannotBeEdited() {
        assertThatThrownBy(() -> database.update("update creditfile.fact set body = body"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.update("delete from creditfile.publication"))
                .isInstanceOf(DataAccessException.class);
        files.seal(open(owner(), firmOf(subject)));
        assertThatThrownBy(() -> database.update("update creditfile.file_version set hash = ''"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.update("delete from creditfile.read_log"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aStatementPutAsideBehindOurBackIsNoticed() {
        FileVersion version = files.seal(open(owner(), firmOf(subject)));
        behindOurBack("delete from creditfile.fact where item = 'vat-invoice-in' and subject_id = ?");
        ReadableFile after = files.open(owner(), version.firm(), version.moment(), "test");
        assertThatThrownBy(() -> files.seal(after)).isInstanceOf(IllegalStateException.class).hasMessageContaining("altered");
    }

    @Test
    void aSealedBodyAlteredBehindOurBackDoesNotOpen() {
        behindOurBack("update creditfile.fact set body = set_byte(body, 20, get_byte(body, 20) # 1)"
                + " where item = 'vat-invoice-in' and subject_id = ?");
        assertThatThrownBy(() -> open(owner(), firmOf(subject))).hasMessageContaining("altered");
    }

    @Test
    void aPublicBodyAlteredBehindOurBackDoesNotOpenEither() {
        behindOurBack("update creditfile.fact set body = set_byte(body, 20, get_byte(body, 20) # 1)"
                + " where item = 'registration' and subject_id = ?");
        assertThatThrownBy(() -> open(owner(), firmOf(subject))).hasMessageContaining("altered");
    }

    @Test
    void aSealedBodyPutInAnothersPlaceIsNoticed() {
        source("tax")
                .submit(
                        Catalogue.INVOICE_IN,
                        Rows.DAY,
                        Rows.numbered(Rows.invoice(subject, "2", Rows.DAY, "void")));
        behindOurBack("update creditfile.fact f set body = (select max(g.body) from creditfile.fact g"
                + " where g.subject_id = f.subject_id and g.item = f.item)"
                + " where f.item = 'vat-invoice-in' and f.subject_id = ?");
        assertThatThrownBy(() -> open(owner(), firmOf(subject))).hasMessageContaining("altered");
    }

    /** Whoever goes through all firms later must not come upon what was spoiled here. */
    @AfterEach
    void nothingSpoiltStays() {
        database.update("delete from creditfile.fact where subject_id = ?", id());
    }

    private Long id() {
        return database.queryForObject(
                "select id from creditfile.subject where scheme = 'case' and identifier = ?", Long.class, subject);
    }

    private void behindOurBack(String change) {
        database.execute("alter table creditfile.fact disable trigger fact_is_never_edited");
        assertThat(database.update(change, id())).isPositive();
        database.execute("alter table creditfile.fact enable trigger fact_is_never_edited");
    }
}
