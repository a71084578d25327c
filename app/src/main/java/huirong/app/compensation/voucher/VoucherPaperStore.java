package huirong.app.compensation.voucher;

import huirong.app.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.voucher_paper. */
@Repository
class VoucherPaperStore {
    private final JdbcClient sql;

    VoucherPaperStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether the month of a voucher's entry is closed; empty if it is no voucher. Nobody else adds to it until the transaction ends. */
    Optional<Boolean> lock(String zone, long entry) {
        return sql.sql(
                        """
                        select exists (select 1 from compensation.month_close m where m.zone = e.zone and m.state = 'CLOSED'
                                       and m.month = date_trunc('month', e.at at time zone 'Asia/Shanghai')::date)
                        from compensation.entry e
                        where e.zone = :zone and e.no = :entry and e.kind in ('TRANSFER', 'POST', 'REVERSAL') and e.ref not like '%-owed'
                        for update of e
                        """)
                .param("zone", zone)
                .param("entry", entry)
                .query(Boolean.class)
                .optional();
    }

    void add(Actor by, String zone, long entry, NewVoucherPaper paper, Media media, String sha256, @Nullable String lateNote, Instant now) {
        sql.sql(
                        """
                        insert into compensation.voucher_paper
                            (zone, entry, no, label, sheets, name, media, sha256, body, late_note, added_at, account, person)
                        select :zone, :entry, coalesce(max(no), 0) + 1, :label, :sheets, :name, :media, :sha256, :body, :lateNote, :now,
                               :account, :person
                        from compensation.voucher_paper where zone = :zone and entry = :entry
                        """)
                .param("zone", zone)
                .param("entry", entry)
                .param("label", paper.label())
                .param("sheets", paper.sheets())
                .param("name", paper.name())
                .param("media", media.name())
                .param("sha256", sha256)
                .param("body", paper.body())
                .param("lateNote", lateNote)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
    }

    /** False if it was struck out before or is not there. */
    boolean strike(Actor by, String zone, long entry, int no, String words, Instant now) {
        return sql.sql(
                                """
                                update compensation.voucher_paper
                                set struck_at = :now, struck_account = :account, struck_person = :person, struck_words = :words
                                where zone = :zone and entry = :entry and no = :no and struck_at is null
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", by.account())
                        .param("person", by.name())
                        .param("words", words)
                        .param("zone", zone)
                        .param("entry", entry)
                        .param("no", no)
                        .update()
                == 1;
    }

    List<VoucherPaper> of(String zone, long entry) {
        return sql.sql(
                        """
                        select no, label, sheets, name, sha256, late_note, added_at, person, struck_at, struck_person, struck_words
                        from compensation.voucher_paper where zone = :zone and entry = :entry order by no
                        """)
                .param("zone", zone)
                .param("entry", entry)
                .query(VoucherPaperStore::paper)
                .list();
    }

    Optional<VoucherFile> file(String zone, long entry, int no) {
        return sql.sql("select media, body from compensation.voucher_paper where zone = :zone and entry = :entry and no = :no")
                .param("zone", zone)
                .param("entry", entry)
                .param("no", no)
                .query((row, n) -> new VoucherFile(Media.valueOf(row.getString("media")), row.getBytes("body")))
                .optional();
    }

    /** The claim that was paid with this entry. */
    Optional<String> claim(String zone, long entry) {
        return sql.sql(
                        """
                        select c.ref from compensation.payment p join compensation.claim c on c.ref = p.claim
                        where c.zone = :zone and p.entry_no = :entry
                        """)
                .param("zone", zone)
                .param("entry", entry)
                .query(String.class)
                .optional();
    }

    private static VoucherPaper paper(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp struck = row.getTimestamp("struck_at");
        return new VoucherPaper(
                row.getInt("no"),
                row.getString("label"),
                row.getInt("sheets"),
                row.getString("name"),
                row.getString("sha256"),
                row.getString("late_note"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("person"),
                struck == null ? null : struck.toInstant(),
                row.getString("struck_person"),
                row.getString("struck_words"));
    }
}
