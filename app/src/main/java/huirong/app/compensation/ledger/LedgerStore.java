package huirong.app.compensation.ledger;

import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import huirong.core.ledger.Books;
import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Chart;
import huirong.core.ledger.Entry;
import huirong.core.ledger.Movement.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables compensation.ledger, account, entry and hold. */
@Repository
class LedgerStore {
    private final JdbcClient sql;

    LedgerStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Opens the book; said again, it stays as it is. */
    void open(String zone, Chart chart) {
        boolean added = sql.sql(
                                """
                                insert into compensation.ledger (zone, chart, no, head) values (:zone, :chart, 0, :head)
                                on conflict (zone) do nothing
                                """)
                        .param("zone", zone)
                        .param("chart", chart.line())
                        .param("head", CanonicalJson.hash(chart.line()))
                        .update()
                == 1;
        if (!added) return;
        for (Account account : chart.accounts())
            sql.sql("insert into compensation.account (zone, code, floored) values (:zone, :code, :floored)")
                    .param("zone", zone)
                    .param("code", account.code())
                    .param("floored", account.floored())
                    .update();
    }

    /** The newest line; nobody else enters until the transaction ends. Empty if there is no book. */
    Optional<Books.Head> lock(String zone) {
        return sql.sql("select no, head from compensation.ledger where zone = :zone for update")
                .param("zone", zone)
                .query((row, n) -> new Books.Head(row.getLong("no"), row.getString("head")))
                .optional();
    }

    Optional<String> chart(String zone) {
        return sql.sql("select chart from compensation.ledger where zone = :zone")
                .param("zone", zone)
                .query(String.class)
                .optional();
    }

    Balance balance(String zone, String code) {
        return sql.sql(
                        """
                        select debits_pending, debits_posted, credits_pending, credits_posted
                        from compensation.account where zone = :zone and code = :code
                        """)
                .param("zone", zone)
                .param("code", code)
                .query((row, n) -> new Balance(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    Optional<Books.Earlier> earlier(String zone, String ref) {
        return sql.sql(
                        """
                        select e.kind, e.debit, e.credit, e.fen, coalesce(h.open_fen, 0) as open_fen,
                               exists (select from compensation.entry r
                                       where r.zone = e.zone and r.of_ref = e.ref and r.kind = 'REVERSAL') as reversed
                        from compensation.entry e
                        left join compensation.hold h on h.zone = e.zone and h.ref = e.ref
                        where e.zone = :zone and e.ref = :ref
                        """)
                .param("zone", zone)
                .param("ref", ref)
                .query((row, n) -> new Books.Earlier(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("debit"),
                        row.getString("credit"),
                        row.getLong("fen"),
                        row.getLong("open_fen"),
                        row.getBoolean("reversed")))
                .optional();
    }

    /** Adds an entry. The caller holds the lock. */
    void add(String zone, Entry entry) {
        String line = entry.line();
        String hash = CanonicalJson.hash(line);
        Balance free = entry.debit().equals(FundAccounts.FREE)
                ? entry.debitAfter()
                : entry.credit().equals(FundAccounts.FREE) ? entry.creditAfter() : null;
        sql.sql(
                        """
                        insert into compensation.entry (zone, no, ref, kind, debit, credit, fen, of_ref, document, at,
                                                        free_after_fen, line, hash)
                        values (:zone, :no, :ref, :kind, :debit, :credit, :fen, :of, :document, :at, :free, :line, :hash)
                        """)
                .param("zone", zone)
                .param("no", entry.no())
                .param("ref", entry.ref())
                .param("kind", entry.kind().name())
                .param("debit", entry.debit())
                .param("credit", entry.credit())
                .param("fen", entry.fen())
                .param("of", entry.of())
                .param("document", entry.document())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("free", free == null ? null : free.available(Account.Side.DEBIT))
                .param("line", line)
                .param("hash", hash)
                .update();
        set(zone, entry.debit(), entry.debitAfter());
        set(zone, entry.credit(), entry.creditAfter());
        hold(zone, entry);
        sql.sql("update compensation.ledger set no = :no, head = :head where zone = :zone")
                .param("no", entry.no())
                .param("head", hash)
                .param("zone", zone)
                .update();
    }

    private void set(String zone, String code, Balance balance) {
        sql.sql(
                        """
                        update compensation.account
                        set debits_pending = :dp, debits_posted = :dd, credits_pending = :cp, credits_posted = :cc
                        where zone = :zone and code = :code
                        """)
                .param("dp", balance.debitsPending())
                .param("dd", balance.debitsPosted())
                .param("cp", balance.creditsPending())
                .param("cc", balance.creditsPosted())
                .param("zone", zone)
                .param("code", code)
                .update();
    }

    private void hold(String zone, Entry entry) {
        switch (entry.kind()) {
            case HOLD -> sql.sql("insert into compensation.hold (zone, ref, open_fen) values (:zone, :ref, :fen)")
                    .param("zone", zone)
                    .param("ref", entry.ref())
                    .param("fen", entry.fen())
                    .update();
            case POST, VOID -> sql.sql(
                            "update compensation.hold set open_fen = open_fen - :fen where zone = :zone and ref = :ref")
                    .param("zone", zone)
                    .param("ref", entry.of())
                    .param("fen", entry.fen())
                    .update();
            case TRANSFER, REVERSAL -> {}
        }
    }

    long openFen(String zone, String hold) {
        return sql.sql("select open_fen from compensation.hold where zone = :zone and ref = :ref")
                .param("zone", zone)
                .param("ref", hold)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    Optional<FundFigures> figures(String zone) {
        return sql.sql(
                        """
                        select budget_fen, arrived_fen, occupied_fen, paid_fen, free_fen
                        from compensation.fund_pub where zone = :zone
                        """)
                .param("zone", zone)
                .query((row, n) -> new FundFigures(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .optional();
    }

    /** Newest first, before a number; each with what was available after it. */
    List<LedgerLine> lines(String zone, long before, int limit) {
        return sql.sql(
                        """
                        select e.no, e.ref, e.kind, e.debit, e.credit, e.fen, e.document, e.at, e.hash,
                               f.ref as filing, f.number as filing_number,
                               coalesce(e.free_after_fen,
                                        (select p.free_after_fen from compensation.entry p
                                         where p.zone = e.zone and p.no < e.no and p.free_after_fen is not null
                                         order by p.no desc limit 1), 0) as free_after_fen
                        from compensation.entry e
                        left join compensation.filing f on f.zone = e.zone and f.ref = coalesce(e.of_ref, e.ref)
                        where e.zone = :zone and e.no < :before
                        order by e.no desc
                        limit :limit
                        """)
                .param("zone", zone)
                .param("before", before)
                .param("limit", limit)
                .query(LedgerStore::line)
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

    /** The newest line, without a lock. */
    Optional<Books.Head> head(String zone) {
        return sql.sql("select no, head from compensation.ledger where zone = :zone")
                .param("zone", zone)
                .query((row, n) -> new Books.Head(row.getLong("no"), row.getString("head")))
                .optional();
    }
}
