package huirong.app.origination.decision;

import huirong.app.origination.request.Reach;
import huirong.core.request.AskState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases of a bank's units, as lists and counts. */
@Repository
class DeskStore {
    private static final String DUE = """
            (case a.state when 'FILED' then a.accept_by when 'ACCEPTED' then a.decide_by when 'PROPOSED' then a.decide_by end)
            """;

    private final JdbcClient database;

    DeskStore(JdbcClient database) {
        this.database = database;
    }

    /** How many cases are due before a day. */
    long dueBefore(Reach reach, LocalDate day) {
        return database.sql("select count(*) from origination.ask a where a.unit = any(:units) and " + DUE + " < :day")
                .param("units", reach.unitArray())
                .param("day", day)
                .query(Long.class)
                .single();
    }

    /** How many cases are in each state. */
    Map<AskState, Long> counts(Reach reach) {
        Map<AskState, Long> counts = new TreeMap<>();
        database.sql("select state, count(*) as cases from origination.ask where unit = any(:units) group by state")
                .param("units", reach.unitArray())
                .query(row -> {
                    counts.put(AskState.valueOf(row.getString("state")), row.getLong("cases"));
                });
        return counts;
    }

    /**
     * What is due first comes first; what is not due, by the day it was filed, newest first.
     *
     * @param from only what is due on this day or later
     * @param before only what is due before this day
     * @param firms references of the firms to show; null for all
     */
    List<DeskRow> list(
            Reach reach,
            DeskView view,
            Optional<LocalDate> from,
            Optional<LocalDate> before,
            @Nullable List<String> firms,
            int offset,
            int limit) {
        return database.sql("select a.ref, a.firm, a.product, a.product_version, a.unit, coalesce(l.amount_fen, r.amount_fen) as amount_fen,"
                        + " coalesce(l.months, r.months) as months, r.amount_fen as asked_fen, a.state,"
                        + " r.filed_on, " + DUE + " as due "
                        + """
                        from origination.ask a
                        join origination.request r on r.ref = a.request
                        left join origination.line l on l.ref = a.ref
                        where a.unit = any(:units) and a.state = any(:states) and (:all or a.firm = any(:firms))
                        """
                        + " and (cast(:from as date) is null or " + DUE + " >= :from)"
                        + " and (cast(:before as date) is null or " + DUE + " < :before)"
                        + """
                        order by due nulls last, r.filed_at desc, a.ref
                        offset :offset limit :limit
                        """)
                .param("units", reach.unitArray())
                .param("states", view.states())
                .param("all", firms == null)
                .param("firms", firms == null ? new String[0] : firms.toArray(String[]::new))
                .param("from", from.orElse(null))
                .param("before", before.orElse(null))
                .param("offset", offset)
                .param("limit", limit)
                .query(DeskStore::row)
                .list();
    }

    private static DeskRow row(ResultSet row, int number) throws SQLException {
        return new DeskRow(
                row.getString("ref"),
                row.getString("firm"),
                row.getString("product"),
                row.getInt("product_version"),
                row.getString("unit"),
                row.getLong("amount_fen"),
                row.getLong("asked_fen"),
                row.getInt("months"),
                AskState.valueOf(row.getString("state")),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("due", LocalDate.class));
    }
}
