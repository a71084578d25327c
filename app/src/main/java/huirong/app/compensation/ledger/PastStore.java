package huirong.app.compensation.ledger;

import huirong.core.fact.CanonicalJson;
import huirong.core.ledger.Account;
import huirong.core.ledger.Balance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.entry, looked at from the end of some day. */
@Repository
class PastStore {
    private final JdbcClient sql;

    PastStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Long> number(String zone, String ref) {
        return sql.sql("select no from compensation.entry where zone = :zone and ref = :ref")
                .param("zone", zone)
                .param("ref", ref)
                .query(Long.class)
                .optional();
    }

    Instant at(String zone, long no) {
        return sql.sql("select at from compensation.entry where zone = :zone and no = :no")
                .param("zone", zone)
                .param("no", no)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    /**
     * Every account with what the last line up to a number left on it. It is found by the account, but for what holds, posts and voids
     * leave on 库存资金: they are all credits of it and close together.
     */
    Map<Account, Balance> balances(String zone, long no) {
        Map<Account, Balance> balances = new LinkedHashMap<>();
        sql.sql(
                        """
                        select a.code, a.side, a.floored, last.line, last.debit
                        from compensation.account a
                        left join lateral (
                            (select e.no, e.line, e.debit from compensation.entry e
                             where e.zone = a.zone and e.debit = a.code and e.kind <> 'OPENING' and e.no <= :no
                             order by e.no desc limit 1)
                            union all
                            (select e.no, e.line, e.debit from compensation.entry e
                             where e.zone = a.zone and e.credit = a.code and e.kind in ('TRANSFER', 'REVERSAL') and e.no <= :no
                             order by e.no desc limit 1)
                            union all
                            (select e.no, e.line, e.debit from compensation.entry e
                             where a.code = 'free' and e.zone = a.zone and e.kind in ('HOLD', 'POST', 'VOID') and e.no <= :no
                             order by e.no desc limit 1)
                            order by 1 desc limit 1
                        ) last on true
                        where a.zone = :zone and a.opened_no <= :no
                        order by a.opened_no, array_position(array['budget', 'awaited', 'free', 'paid']::text[], a.code), a.code
                        """)
                .param("zone", zone)
                .param("no", no)
                .query(row -> {
                    balances.put(
                            new Account(row.getString(1), Account.Side.valueOf(row.getString(2)), row.getBoolean(3)), balance(row));
                });
        return balances;
    }

    private static Balance balance(ResultSet row) throws SQLException {
        @Nullable String line = row.getString(4);
        return line == null ? Balance.ZERO : after(line, row.getString(5).equals(row.getString(1)));
    }

    /** What a line left on the account that it debits, or else on the one that it credits. */
    static Balance after(String line, boolean debited) {
        if (CanonicalJson.object(line).get(debited ? "debit-after" : "credit-after") instanceof Map<?, ?> after)
            return new Balance(
                    fen(after, "debits-pending"), fen(after, "debits-posted"), fen(after, "credits-pending"), fen(after, "credits-posted"));
        throw new IllegalStateException("an entry without its balances: " + line);
    }

    private static long fen(Map<?, ?> balance, String side) {
        return balance.get(side) instanceof Long fen ? fen : 0;
    }
}
