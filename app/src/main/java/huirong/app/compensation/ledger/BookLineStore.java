package huirong.app.compensation.ledger;

import huirong.core.ledger.Books;
import huirong.core.ledger.Movement.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of tables compensation.ledger and entry, read without a lock. */
@Repository
class BookLineStore {
    private static final String LINES =
            """
            select e.no, e.ref, e.kind, e.debit, e.credit, e.fen, e.document, e.at, e.hash, e.line,
                   f.ref as filing, f.number as filing_number,
                   coalesce(e.free_after_fen,
                            (select p.free_after_fen from compensation.entry p
                             where p.zone = e.zone and p.no < e.no and p.free_after_fen is not null
                             order by p.no desc limit 1), 0) as free_after_fen
            from compensation.entry e
            left join compensation.filing f on f.zone = e.zone and f.ref = coalesce(e.of_ref, e.ref)
            """;

    private final JdbcClient sql;

    BookLineStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The head line. */
    Optional<String> chart(String zone) {
        return sql.sql("select chart from compensation.ledger where zone = :zone")
                .param("zone", zone)
                .query(String.class)
                .optional();
    }

    /** Newest first, before a number; each with what was available after it. */
    List<LedgerLine> lines(String zone, long before, int limit) {
        return sql.sql(LINES + " where e.zone = :zone and e.no < :before order by e.no desc limit :limit")
                .param("zone", zone)
                .param("before", before)
                .param("limit", limit)
                .query(BookLineStore::line)
                .list();
    }

    /** Those that move one account, newest first, before a number. Holds, posts and voids are found if the account is debited by them. */
    List<AccountLine> lines(String zone, String code, long before, int limit) {
        return sql.sql(LINES
                        + """
                         where e.zone = :zone and e.no in (
                            (select no from compensation.entry
                             where zone = :zone and debit = :code and kind <> 'OPENING' and no < :before
                             order by no desc limit :limit)
                            union all
                            (select no from compensation.entry
                             where zone = :zone and credit = :code and kind in ('TRANSFER', 'REVERSAL') and no < :before
                             order by no desc limit :limit))
                        order by e.no desc
                        limit :limit
                        """)
                .param("zone", zone)
                .param("code", code)
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> {
                    LedgerLine line = line(row, n);
                    boolean debited = line.debit().equals(code);
                    return new AccountLine(line, debited, PastStore.after(row.getString("line"), debited));
                })
                .list();
    }

    private static LedgerLine line(ResultSet row, int number) throws SQLException {
        return new LedgerLine(
                row.getLong("no"),
                row.getString("ref"),
                Kind.valueOf(row.getString("kind")),
                row.getString("debit"),
                row.getString("credit"),
                row.getLong("fen"),
                row.getString("document"),
                row.getTimestamp("at").toInstant(),
                row.getLong("free_after_fen"),
                row.getString("hash"),
                row.getString("filing"),
                row.getString("filing_number"));
    }

    /** Hash and line of every entry up to a number, in order, as stored. The caller closes it, within a transaction. */
    Stream<String> stored(String zone, long upTo) {
        return sql.sql(
                        """
                        select hash || ' ' || line from compensation.entry
                        where zone = :zone and no <= :upTo order by no
                        """)
                .param("zone", zone)
                .param("upTo", upTo)
                .withFetchSize(1_000)
                .query(String.class)
                .stream();
    }

    /** Hash of every entry up to a number, in order. The caller closes it, within a transaction. */
    Stream<String> hashes(String zone, long upTo) {
        return sql.sql("select hash from compensation.entry where zone = :zone and no <= :upTo order by no")
                .param("zone", zone)
                .param("upTo", upTo)
                .withFetchSize(10_000)
                .query(String.class)
                .stream();
    }

    /** The newest line, without a lock. */
    Optional<Books.Head> head(String zone) {
        return sql.sql("select no, head from compensation.ledger where zone = :zone")
                .param("zone", zone)
                .query((row, n) -> new Books.Head(row.getLong("no"), row.getString("head")))
                .optional();
    }
}
