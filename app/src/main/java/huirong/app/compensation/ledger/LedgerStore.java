package huirong.app.compensation.ledger;

import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import huirong.core.ledger.Books;
import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Chart;
import huirong.core.ledger.Entry;
import huirong.core.ledger.Line;
import huirong.core.ledger.Movement.Kind;
import huirong.core.ledger.Opening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        for (Account account : chart.accounts()) account(zone, account, 0);
    }

    private void account(String zone, Account account, long openedNo) {
        sql.sql(
                        """
                        insert into compensation.account (zone, code, side, floored, opened_no)
                        values (:zone, :code, :side, :floored, :no)
                        """)
                .param("zone", zone)
                .param("code", account.code())
                .param("side", account.side().name())
                .param("floored", account.floored())
                .param("no", openedNo)
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

    /** Every account of a book by its code. */
    Map<String, StoredBooks.Standing> balances(String zone) {
        Map<String, StoredBooks.Standing> balances = new HashMap<>();
        sql.sql(
                        """
                        select code, side, floored, debits_pending, debits_posted, credits_pending, credits_posted
                        from compensation.account where zone = :zone
                        """)
                .param("zone", zone)
                .query(row -> {
                    Account account = new Account(
                            row.getString("code"), Account.Side.valueOf(row.getString("side")), row.getBoolean("floored"));
                    Balance balance = new Balance(row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7));
                    balances.put(account.code(), new StoredBooks.Standing(account, balance));
                });
        return balances;
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

    /** Adds the line that opens an account. The caller holds the lock. */
    void add(String zone, Opening opening) {
        String code = opening.account().code();
        insert(zone, opening, Kind.OPENING, code, code, 0, null, null);
        account(zone, opening.account(), opening.no());
    }

    /** Adds an entry. The caller holds the lock. */
    void add(String zone, Entry entry) {
        Balance free = entry.debit().equals(FundAccounts.FREE)
                ? entry.debitAfter()
                : entry.credit().equals(FundAccounts.FREE) ? entry.creditAfter() : null;
        Long freeAfter = free == null ? null : free.available(Account.Side.DEBIT);
        insert(zone, entry, entry.kind(), entry.debit(), entry.credit(), entry.fen(), entry.of(), freeAfter);
        set(zone, entry.debit(), entry.debitAfter());
        set(zone, entry.credit(), entry.creditAfter());
        hold(zone, entry);
    }

    private void insert(
            String zone,
            Line added,
            Kind kind,
            String debit,
            String credit,
            long fen,
            @Nullable String of,
            @Nullable Long freeAfterFen) {
        String line = added.line();
        String hash = CanonicalJson.hash(line);
        sql.sql(
                        """
                        insert into compensation.entry (zone, no, ref, kind, debit, credit, fen, of_ref, document, at,
                                                        free_after_fen, line, hash)
                        values (:zone, :no, :ref, :kind, :debit, :credit, :fen, :of, :document, :at, :free, :line, :hash)
                        """)
                .param("zone", zone)
                .param("no", added.no())
                .param("ref", added.ref())
                .param("kind", kind.name())
                .param("debit", debit)
                .param("credit", credit)
                .param("fen", fen)
                .param("of", of)
                .param("document", added.document())
                .param("at", added.at().atOffset(ZoneOffset.UTC))
                .param("free", freeAfterFen)
                .param("line", line)
                .param("hash", hash)
                .update();
        sql.sql("update compensation.ledger set no = :no, head = :head where zone = :zone")
                .param("no", added.no())
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
            case TRANSFER, REVERSAL, OPENING -> {}
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
                        select budget_fen, arrived_fen, occupied_fen, paid_fen, free_fen, appropriated_fen, returned_fen,
                               interest_fen, recovered_fen, recoverable_fen, written_off_fen
                        from compensation.fund_pub where zone = :zone
                        """)
                .param("zone", zone)
                .query((row, n) -> new FundFigures(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9),
                        row.getLong(10),
                        row.getLong(11)))
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
