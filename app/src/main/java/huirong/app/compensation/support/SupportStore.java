package huirong.app.compensation.support;

import huirong.app.access.Actor;
import huirong.app.lending.Loan;
import huirong.core.fund.support.NoteNumber;
import huirong.core.fund.support.SupportKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.support. */
@Repository
class SupportStore {
    private final JdbcClient sql;

    SupportStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if the office has entered a support of this kind and document for this note before, and it stands. */
    boolean add(String ref, String zone, NewSupport support, @Nullable String file, Actor by, Instant now) {
        return sql.sql(
                                """
                                insert into compensation.support (ref, zone, organisation, kind, bank, note, note_key, uscc, paid_fen,
                                                                  given_from, given_until, document, file, entered_at, account, person)
                                values (:ref, :zone, :organisation, :kind, :bank, :note, :noteKey, :uscc, :paid, :from, :until,
                                        :document, :file, :now, :account, :person)
                                on conflict (organisation, kind, bank, note_key, document) where ended_at is null do nothing
                                """)
                        .param("ref", ref)
                        .param("zone", zone)
                        .param("organisation", by.organisation().entity())
                        .param("kind", support.kind().name())
                        .param("bank", support.bank())
                        .param("note", support.note())
                        .param("noteKey", NoteNumber.key(support.note()))
                        .param("uscc", support.uscc())
                        .param("paid", support.paidFen())
                        .param("from", support.from())
                        .param("until", support.until())
                        .param("document", support.document())
                        .param("file", file)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", by.account())
                        .param("person", by.name())
                        .update()
                == 1;
    }

    /** What stands of an office under the same kind, bank, note and document. */
    Optional<Support> alike(String organisation, NewSupport support) {
        return sql.sql(
                        """
                        select * from compensation.support
                        where organisation = :organisation and kind = :kind and bank = :bank and note_key = :noteKey
                          and document = :document and ended_at is null
                        """)
                .param("organisation", organisation)
                .param("kind", support.kind().name())
                .param("bank", support.bank())
                .param("noteKey", NoteNumber.key(support.note()))
                .param("document", support.document())
                .query(SupportStore::support)
                .optional();
    }

    /** False if it was ended before. */
    boolean end(String ref, String words, Actor by, Instant now) {
        return sql.sql(
                                """
                                update compensation.support
                                set ended_at = :now, ended_account = :account, ended_person = :person, ended_words = :words
                                where ref = :ref and ended_at is null
                                """)
                        .param("ref", ref)
                        .param("words", words)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", by.account())
                        .param("person", by.name())
                        .update()
                == 1;
    }

    Optional<Support> find(String ref) {
        return sql.sql("select * from compensation.support where ref = :ref")
                .param("ref", ref)
                .query(SupportStore::support)
                .optional();
    }

    List<Support> find(Collection<String> refs) {
        return sql.sql("select * from compensation.support where ref = any (:refs) order by entered_at, ref")
                .param("refs", refs.toArray(String[]::new))
                .query(SupportStore::support)
                .list();
    }

    /** What stands and may be near a loan: the same bank and note, or the same firm. */
    List<Support> near(String bank, String note, @Nullable String uscc) {
        return sql.sql(
                        """
                        select * from compensation.support
                        where ended_at is null and (bank = :bank and note_key = :noteKey or uscc = :uscc)
                        order by entered_at, ref
                        """)
                .param("bank", bank)
                .param("noteKey", NoteNumber.key(note))
                .param("uscc", uscc)
                .query(SupportStore::support)
                .list();
    }

    /** What stands under the bank and note of any of the loans. */
    List<Support> ofNotes(Collection<Loan> loans) {
        return sql.sql(
                        """
                        select s.* from unnest(:banks::text[], :notes::text[]) as asked (bank, note_key)
                        join compensation.support s on s.bank = asked.bank and s.note_key = asked.note_key
                        where s.ended_at is null
                        order by s.entered_at, s.ref
                        """)
                .param("banks", loans.stream().map(Loan::bank).toArray(String[]::new))
                .param("notes", loans.stream().map(loan -> NoteNumber.key(loan.iou())).toArray(String[]::new))
                .query(SupportStore::support)
                .list();
    }

    /** Newest first, ended ones too. */
    List<Support> ofOrganisation(String entity, int most) {
        return sql.sql(
                        """
                        select * from compensation.support where organisation = :organisation
                        order by entered_at desc, ref limit :most
                        """)
                .param("organisation", entity)
                .param("most", most)
                .query(SupportStore::support)
                .list();
    }

    /** Newest first, ended ones too. */
    List<Support> ofZones(Collection<String> zones, int most) {
        return sql.sql(
                        """
                        select * from compensation.support where zone = any (:zones)
                        order by entered_at desc, ref limit :most
                        """)
                .param("zones", zones.toArray(String[]::new))
                .param("most", most)
                .query(SupportStore::support)
                .list();
    }

    /** Whether a loan was filed with a fund and not refused. */
    boolean filed(String loan) {
        return sql.sql("select exists (select from compensation.filing where loan = :loan and state <> 'REFUSED')")
                .param("loan", loan)
                .query(Boolean.class)
                .single();
    }

    private static Support support(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Support(
                row.getString("ref"),
                row.getString("zone"),
                row.getString("organisation"),
                new NewSupport(
                        SupportKind.valueOf(row.getString("kind")),
                        row.getString("bank"),
                        row.getString("note"),
                        row.getString("uscc"),
                        row.getLong("paid_fen"),
                        row.getObject("given_from", LocalDate.class),
                        row.getObject("given_until", LocalDate.class),
                        row.getString("document")),
                row.getString("file"),
                row.getTimestamp("entered_at").toInstant(),
                row.getString("account"),
                row.getString("person"),
                ended == null ? null : ended.toInstant(),
                row.getString("ended_person"),
                row.getString("ended_words"));
    }
}
