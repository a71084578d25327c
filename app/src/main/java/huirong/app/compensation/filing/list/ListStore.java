package huirong.app.compensation.filing.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables compensation.filing_list and filing_list_row. */
@Repository
class ListStore {
    private static final String LISTS =
            """
            select l.ref, l.zone, l.bank, l.file, l.filed_at, l.account, l.person,
                   count(*) as rows,
                   count(*) filter (where f.state <> 'REFUSED') as filed,
                   count(*) filter (where f.state = 'REFUSED') as refused,
                   count(*) filter (where f.ref is null) as left_out,
                   coalesce(sum(f.amount_fen) filter (where f.state <> 'REFUSED'), 0) as filed_fen,
                   coalesce(sum(f.hold_fen), 0) as held_fen
            from compensation.filing_list l
            join compensation.filing_list_row r on r.list = l.ref
            left join compensation.filing f on f.ref = r.filing
            """;

    private final JdbcClient sql;

    ListStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(NewList list) {
        sql.sql(
                        """
                        insert into compensation.filing_list (ref, zone, bank, file, filed_at, account, person)
                        values (:ref, :zone, :bank, :file, :at, :account, :person)
                        """)
                .param("ref", list.ref())
                .param("zone", list.zone())
                .param("bank", list.by().organisation().entity())
                .param("file", list.file())
                .param("at", list.at().atOffset(ZoneOffset.UTC))
                .param("account", list.by().account())
                .param("person", list.by().name())
                .update();
    }

    /** The look for each row's filing goes by a kept plan, which the book's lock has switched off, or it would be planned for each. */
    void add(String list, List<ListRow> rows) {
        sql.sql(
                        """
                        insert into compensation.filing_list_row (list, line, loan, filing, reason)
                        select :list, line, loan, filing, reason
                        from unnest(:line::bigint[], :loan::text[], :filing::text[], :reason::text[])
                             as added (line, loan, filing, reason),
                             set_config('plan_cache_mode', 'auto', true)
                        """)
                .param("list", list)
                .param("line", rows.stream().map(ListRow::line).toArray(Long[]::new))
                .param("loan", rows.stream().map(ListRow::loan).toArray(String[]::new))
                .param("filing", rows.stream().map(ListRow::filing).toArray(String[]::new))
                .param("reason", rows.stream().map(ListRow::reason).toArray(String[]::new))
                .update();
    }

    Optional<FilingList> find(String ref) {
        return sql.sql(LISTS + "where l.ref = :ref group by l.ref")
                .param("ref", ref)
                .query(ListStore::list)
                .optional();
    }

    /** Newest first. */
    List<FilingList> ofBank(String entity, int most) {
        return sql.sql(LISTS + "where l.bank = :bank group by l.ref order by l.filed_at desc, l.ref limit :most")
                .param("bank", entity)
                .param("most", most)
                .query(ListStore::list)
                .list();
    }

    /** Rows after a line, in their order. */
    List<ListRow> rows(String list, long after, int most) {
        return sql.sql(
                        """
                        select line, loan, filing, reason from compensation.filing_list_row
                        where list = :list and line > :after order by line limit :most
                        """)
                .param("list", list)
                .param("after", after)
                .param("most", most)
                .query(ListRow.class)
                .list();
    }

    /** The first rows whose loans are not filed. */
    List<ListRow> unfiled(String list, int most) {
        return sql.sql(
                        """
                        select r.line, r.loan, r.filing, r.reason from compensation.filing_list_row r
                        left join compensation.filing f on f.ref = r.filing
                        where r.list = :list and (f.ref is null or f.state = 'REFUSED') order by r.line limit :most
                        """)
                .param("list", list)
                .param("most", most)
                .query(ListRow.class)
                .list();
    }

    private static FilingList list(ResultSet row, int number) throws SQLException {
        return new FilingList(
                row.getString("ref"),
                row.getString("zone"),
                row.getString("bank"),
                row.getString("file"),
                row.getTimestamp("filed_at").toInstant(),
                row.getString("account"),
                row.getString("person"),
                row.getLong("rows"),
                row.getLong("filed"),
                row.getLong("refused"),
                row.getLong("left_out"),
                row.getLong("filed_fen"),
                row.getLong("held_fen"));
    }
}
