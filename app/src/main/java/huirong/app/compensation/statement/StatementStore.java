package huirong.app.compensation.statement;

import huirong.app.access.Actor;
import huirong.app.compensation.statement.StatementFile.Ended;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables compensation.statement and statement_line. */
@Repository
class StatementStore {
    private final JdbcClient sql;

    StatementStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Actor by, Statement statement, byte[] body, List<StatementLine> lines) {
        sql.sql(
                        """
                        insert into compensation.statement
                            (ref, zone, number, name, sha256, body, through, opening_fen, closing_fen, lines, at, account, person)
                        values (:ref, :zone, :number, :name, :sha256, :body, :through, :opening, :closing, :lines, :at, :account, :person)
                        """)
                .param("ref", statement.ref())
                .param("zone", statement.zone())
                .param("number", statement.number())
                .param("name", statement.name())
                .param("sha256", statement.sha256())
                .param("body", body)
                .param("through", statement.through())
                .param("opening", statement.openingFen())
                .param("closing", statement.closingFen())
                .param("lines", statement.lines())
                .param("at", statement.at().atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
        sql.sql(
                        """
                        insert into compensation.statement_line
                            (zone, number, serial, statement, no, day, fen, balance_fen, counterparty, words)
                        select :zone, :number, serial, :statement, no, day, fen, balance_fen, counterparty, words
                        from unnest(:serials::text[], :days::date[], :fens::bigint[], :balances::bigint[],
                                    :counterparties::text[], :words::text[])
                             with ordinality as line (serial, day, fen, balance_fen, counterparty, words, no)
                        """)
                .param("zone", statement.zone())
                .param("number", statement.number())
                .param("statement", statement.ref())
                .param("serials", lines.stream().map(StatementLine::serial).toArray(String[]::new))
                .param("days", lines.stream().map(line -> line.day().toString()).toArray(String[]::new))
                .param("fens", lines.stream().map(StatementLine::fen).toArray(Long[]::new))
                .param("balances", lines.stream().map(StatementLine::balanceFen).toArray(Long[]::new))
                .param("counterparties", lines.stream().map(StatementLine::counterparty).toArray(String[]::new))
                .param("words", lines.stream().map(StatementLine::words).toArray(String[]::new))
                .update();
    }

    /** One of these serial numbers that an earlier statement of the account has. */
    Optional<String> known(String zone, String number, List<StatementLine> lines) {
        return sql.sql(
                        """
                        select serial from compensation.statement_line
                        where zone = :zone and number = :number and serial = any (:serials) order by serial limit 1
                        """)
                .param("zone", zone)
                .param("number", number)
                .param("serials", lines.stream().map(StatementLine::serial).toArray(String[]::new))
                .query(String.class)
                .optional();
    }

    Optional<Ended> ended(String zone, String number) {
        return sql.sql(
                        """
                        select through, closing_fen from compensation.statement
                        where zone = :zone and number = :number order by through desc limit 1
                        """)
                .param("zone", zone)
                .param("number", number)
                .query((row, n) -> new Ended(row.getObject(1, LocalDate.class), row.getLong(2)))
                .optional();
    }

    /** Newest first. */
    List<Statement> ofZone(String zone) {
        return sql.sql(
                        """
                        select ref, zone, number, name, sha256, through, opening_fen, closing_fen, lines, at, person
                        from compensation.statement where zone = :zone order by through desc, ref
                        """)
                .param("zone", zone)
                .query(StatementStore::statement)
                .list();
    }

    Optional<byte[]> body(String zone, String ref) {
        return sql.sql("select body from compensation.statement where zone = :zone and ref = :ref")
                .param("zone", zone)
                .param("ref", ref)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /** The last day that the statements of a fund speak of; empty if there are none. */
    Optional<LocalDate> last(String zone) {
        return sql.sql("select through from compensation.statement where zone = :zone order by through desc limit 1")
                .param("zone", zone)
                .query(LocalDate.class)
                .optional();
    }

    /**
     * What the account had before its first line, and what it had at the end of a day, over all accounts the fund had: as the last
     * statement that ends by then says it, and with the lines up to that day of the one that goes on beyond it.
     */
    Sums sums(String zone, LocalDate day) {
        return sql.sql(
                        """
                        select coalesce(sum(case when s.first then s.opening_fen end), 0) as opening,
                               coalesce(sum(case when s.first then s.opening_fen else 0 end
                                            + case when s.through <= :day then s.closing_fen - s.opening_fen
                                                   else (select coalesce(sum(l.fen), 0) from compensation.statement_line l
                                                         where l.statement = s.ref and l.day <= :day) end), 0) as closing
                        from (select ref, through, opening_fen, closing_fen,
                                     row_number() over (partition by number order by through) = 1 as first
                              from compensation.statement where zone = :zone) s
                        """)
                .param("zone", zone)
                .param("day", day)
                .query((row, n) -> new Sums(row.getLong(1), row.getLong(2)))
                .single();
    }

    record Sums(long openingFen, long closingFen) {}

    private static Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getString("ref"),
                row.getString("zone"),
                row.getString("number"),
                row.getString("name"),
                row.getString("sha256"),
                row.getObject("through", LocalDate.class),
                row.getLong("opening_fen"),
                row.getLong("closing_fen"),
                row.getInt("lines"),
                at(row),
                row.getString("person"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getTimestamp("at").toInstant();
    }
}
