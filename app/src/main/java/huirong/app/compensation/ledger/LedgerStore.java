package huirong.app.compensation.ledger;

import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import huirong.core.ledger.Book;
import huirong.core.ledger.Books;
import huirong.core.ledger.Chart;
import huirong.core.ledger.Movement.Kind;
import huirong.core.ledger.Opening;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables compensation.ledger, account, entry and hold, as whoever enters needs them. */
@Repository
class LedgerStore {
    /** Lines in one statement. */
    private static final int AT_ONCE = 5_000;

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

    /**
     * The newest line; nobody else enters until the transaction ends. Empty if there is no book.
     *
     * <p>Until then statements are planned for what they are asked: a plan kept from when a book was a tenth of what it is reads all of
     * it, and holds references against each other one by one.
     */
    Optional<Books.Head> lock(String zone) {
        return sql.sql(
                        """
                        select no, head, set_config('plan_cache_mode', 'force_custom_plan', true)
                        from compensation.ledger where zone = :zone for update
                        """)
                .param("zone", zone)
                .query((row, n) -> new Books.Head(row.getLong("no"), row.getString("head")))
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

    /** What stands under references, where something does. */
    Map<String, Books.Earlier> earlier(String zone, Collection<String> refs) {
        Map<String, Books.Earlier> earlier = new HashMap<>();
        sql.sql(
                        """
                        select e.ref, e.kind, e.debit, e.credit, e.fen, coalesce(h.open_fen, 0) as open_fen,
                               exists (select from compensation.entry r
                                       where r.zone = e.zone and r.of_ref = e.ref and r.kind = 'REVERSAL') as reversed
                        from compensation.entry e
                        left join compensation.hold h on h.zone = e.zone and h.ref = e.ref
                        where e.zone = :zone and e.ref = any (:refs)
                        """)
                .param("zone", zone)
                .param("refs", refs.toArray(String[]::new))
                .query(row -> {
                    earlier.put(
                            row.getString("ref"),
                            new Books.Earlier(
                                    Kind.valueOf(row.getString("kind")),
                                    row.getString("debit"),
                                    row.getString("credit"),
                                    row.getLong("fen"),
                                    row.getLong("open_fen"),
                                    row.getBoolean("reversed")));
                });
        return earlier;
    }

    /**
     * Adds lines, and sets what they come to. The caller holds the lock.
     *
     * @param after how the book stands after them
     */
    void add(String zone, List<EntryRow> rows, Book after) {
        for (int from = 0; from < rows.size(); from += AT_ONCE)
            add(zone, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        for (EntryRow row : rows)
            if (row.line() instanceof Opening opening) account(zone, opening.account(), opening.no());
        set(zone, after);
    }

    private void add(String zone, List<EntryRow> rows) {
        sql.sql(
                        """
                        insert into compensation.entry (zone, no, ref, kind, debit, credit, fen, of_ref, document, at,
                                                        free_after_fen, line, hash)
                        select :zone, no, ref, kind, debit, credit, fen, of_ref, document,
                               timestamptz 'epoch' + at * interval '1 millisecond', free_after_fen, line, hash
                        from unnest(:no::bigint[], :ref::text[], :kind::text[], :debit::text[], :credit::text[], :fen::bigint[],
                                    :of::text[], :document::text[], :at::bigint[], :free::bigint[], :line::text[], :hash::text[])
                             as added (no, ref, kind, debit, credit, fen, of_ref, document, at, free_after_fen, line, hash)
                        """)
                .param("zone", zone)
                .param("no", longs(rows, row -> row.line().no()))
                .param("ref", texts(rows, row -> row.line().ref()))
                .param("kind", texts(rows, row -> row.kind().name()))
                .param("debit", texts(rows, EntryRow::debit))
                .param("credit", texts(rows, EntryRow::credit))
                .param("fen", longs(rows, EntryRow::fen))
                .param("of", texts(rows, EntryRow::of))
                .param("document", texts(rows, row -> row.line().document()))
                .param("at", longs(rows, row -> row.line().at().toEpochMilli()))
                .param("free", longs(rows, EntryRow::freeAfterFen))
                .param("line", texts(rows, EntryRow::text))
                .param("hash", texts(rows, EntryRow::hash))
                .update();
    }

    private void set(String zone, Book after) {
        List<Map.Entry<String, Balance>> moved = List.copyOf(after.moved().entrySet());
        List<Map.Entry<String, Books.Earlier>> holds = after.touched().entrySet().stream()
                .filter(entry -> entry.getValue().kind() == Kind.HOLD)
                .toList();
        sql.sql(
                        """
                        with balances as (
                            update compensation.account a
                            set debits_pending = m.dp, debits_posted = m.dd, credits_pending = m.cp, credits_posted = m.cc
                            from unnest(:code::text[], :dp::bigint[], :dd::bigint[], :cp::bigint[], :cc::bigint[]) as m (code, dp, dd, cp, cc)
                            where a.zone = :zone and a.code = m.code
                        ), holds as (
                            insert into compensation.hold (zone, ref, open_fen)
                            select :zone, ref, open_fen from unnest(:hold::text[], :open::bigint[]) as h (ref, open_fen)
                            on conflict (zone, ref) do update set open_fen = excluded.open_fen
                        )
                        update compensation.ledger set no = :no, head = :head where zone = :zone
                        """)
                .param("zone", zone)
                .param("code", texts(moved, Map.Entry::getKey))
                .param("dp", longs(moved, one -> one.getValue().debitsPending()))
                .param("dd", longs(moved, one -> one.getValue().debitsPosted()))
                .param("cp", longs(moved, one -> one.getValue().creditsPending()))
                .param("cc", longs(moved, one -> one.getValue().creditsPosted()))
                .param("hold", texts(holds, Map.Entry::getKey))
                .param("open", longs(holds, one -> one.getValue().openFen()))
                .param("no", after.head().no())
                .param("head", after.head().hash())
                .update();
    }

    private static <T> Long[] longs(List<T> of, Function<T, @Nullable Long> part) {
        return of.stream().map(part).toArray(Long[]::new);
    }

    private static <T> String[] texts(List<T> of, Function<T, @Nullable String> part) {
        return of.stream().map(part).toArray(String[]::new);
    }

    /** What is left of a hold. */
    long openFen(String zone, String hold) {
        return sql.sql("select open_fen from compensation.hold where zone = :zone and ref = :ref")
                .param("zone", zone)
                .param("ref", hold)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
