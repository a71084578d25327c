package huirong.app.compensation.month;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of a month as vouchers: what moves money or what is owed. A hold or its release moves nothing and has none. */
@Repository
class VoucherStore {
    private static final String LINES =
            """
            select count(*) filter (where ref not like '%-owed') over (order by no) as voucher,
                   no, ref, kind, debit, credit, fen, document, line::json ->> 'by' as by, at,
                   (select coalesce(sum(p.sheets), 0) from compensation.voucher_paper p
                    where p.zone = e.zone and p.entry = e.no and p.struck_at is null) as sheets
            from compensation.entry e
            where zone = :zone and no > :after and no <= :upTo and kind in ('TRANSFER', 'POST', 'REVERSAL')
            """;

    /** What is owed for a payment follows it after the accounts at most that it is the first to move. */
    private static final int OPENINGS = 4;

    private final JdbcClient sql;

    VoucherStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * In the order of the book.
     *
     * @param after number of the last line before the month
     * @param upTo number of its last line
     */
    List<Voucher> of(String zone, long after, long upTo, int limit) {
        return sql.sql(LINES + " order by no limit :limit")
                .param("zone", zone)
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query(VoucherStore::voucher)
                .list();
    }

    /**
     * Those of a month from one number to another.
     *
     * @param after number of the last line before the month
     * @param upTo number of its last line
     */
    List<Voucher> between(String zone, long after, long upTo, long first, long last) {
        return sql.sql("select v.* from (" + LINES + ") v where v.voucher between :first and :last order by v.no")
                .param("zone", zone)
                .param("after", after)
                .param("upTo", upTo)
                .param("first", first)
                .param("last", last)
                .query(VoucherStore::voucher)
                .list();
    }

    /** How many there are. */
    long count(String zone, long after, long upTo) {
        return sql.sql("select coalesce(max(voucher), 0) from (" + LINES + ") v")
                .param("zone", zone)
                .param("after", after)
                .param("upTo", upTo)
                .query(Long.class)
                .single();
    }

    /**
     * The lines of the voucher that begins with an entry, which are one or two; none if no voucher does. Between them an account may
     * have been opened.
     */
    List<Voucher> one(String zone, long after, long entry) {
        return sql.sql("""
                        with begins as (select no, ref from compensation.entry where zone = :zone and no = :entry and ref not like '%-owed'),
                             owed as (select e.no from compensation.entry e, begins b where e.zone = :zone and e.ref = b.ref || '-owed')
                        select v.* from (
                        """
                        + LINES
                        + ") v where v.no in (select no from begins union all select no from owed) order by v.no")
                .param("zone", zone)
                .param("after", after)
                .param("upTo", entry + OPENINGS)
                .param("entry", entry)
                .query(VoucherStore::voucher)
                .list();
    }

    /** The month of a line of the book. */
    Optional<YearMonth> month(String zone, long entry) {
        return sql.sql("select (at at time zone 'Asia/Shanghai')::date from compensation.entry where zone = :zone and no = :entry")
                .param("zone", zone)
                .param("entry", entry)
                .query((row, n) -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .optional();
    }

    private static Voucher voucher(ResultSet row, int number) throws SQLException {
        return new Voucher(
                row.getLong("voucher"),
                row.getLong("no"),
                row.getString("ref"),
                row.getString("kind"),
                row.getString("debit"),
                row.getString("credit"),
                row.getLong("fen"),
                row.getString("document"),
                row.getString("by"),
                row.getTimestamp("at").toInstant(),
                row.getLong("sheets"));
    }
}
