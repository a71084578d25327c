package huirong.app.compensation.month;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of a month as vouchers: what moves money or what is owed. A hold or its release moves nothing and has none. */
@Repository
class VoucherStore {
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
        return sql.sql(
                        """
                        select count(*) filter (where ref not like '%-owed') over (order by no) as voucher,
                               no, ref, kind, debit, credit, fen, document, at
                        from compensation.entry
                        where zone = :zone and no > :after and no <= :upTo and kind in ('TRANSFER', 'POST', 'REVERSAL')
                        order by no limit :limit
                        """)
                .param("zone", zone)
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query((row, n) -> new Voucher(
                        row.getLong("voucher"),
                        row.getLong("no"),
                        row.getString("ref"),
                        row.getString("kind"),
                        row.getString("debit"),
                        row.getString("credit"),
                        row.getLong("fen"),
                        row.getString("document"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
