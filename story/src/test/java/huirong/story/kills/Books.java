package huirong.story.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;

/** What must be in the books after all kills. */
final class Books {
    private static final Map<String, String> BY_KEY = Map.of(
            "request", "select count(*) from origination.request where ref = ?",
            "drawing", "select count(*) from lending.loan where ref = ?",
            "filing", "select count(*) from compensation.filing where ref = ? and state = 'FILED'");

    /** Each finds nothing where no act was half done. */
    private static final Map<String, String> HALF_DONE = Map.of(
            "a contract without a line at lending",
            """
            select count(*) from origination.ask a
            where a.state = 'CONTRACTED' and not exists (select from lending.line l where l.ref = a.ref)
            """,
            "a line at lending without a contract",
            """
            select count(*) from lending.line l
            where not exists (select from origination.ask a where a.ref = l.ref and a.state = 'CONTRACTED')
            """,
            "a grant without a line",
            """
            select count(*) from origination.ask a
            where a.state in ('GRANTED', 'CONTRACTED') and not exists (select from origination.line l where l.ref = a.ref)
            """,
            "a loan without the report of its drawing",
            "select count(*) from lending.loan l where not exists (select from lending.report r where r.loan = l.ref)",
            "a filing without its hold",
            """
            select count(*) from compensation.filing f
            where f.state = 'FILED' and f.hold_fen is distinct from (
                select sum(e.fen) from compensation.entry e where e.ref = f.ref and e.kind = 'HOLD')
            """,
            "an act without its answer", "select count(*) from audit.act where answer is null");

    private final Connection database;

    Books(Connection database) {
        this.database = database;
    }

    void agree(Collection<Done> done) throws SQLException {
        SoftAssertions all = new SoftAssertions();
        for (Done act : done) {
            all.assertThat(count("select count(*) from audit.act where key = ?", act.key())).as("%s, its act", act).isOne();
            String statement = BY_KEY.get(act.kind());
            if (statement != null) all.assertThat(count(statement, act.key())).as("%s, its row", act).isOne();
        }
        for (var half : HALF_DONE.entrySet()) all.assertThat(count(half.getValue())).as(half.getKey()).isZero();
        all.assertThat(count("select coalesce(sum(debits_posted - credits_posted), 0) from compensation.account"))
                .as("posted")
                .isZero();
        all.assertThat(count("select coalesce(sum(debits_pending - credits_pending), 0) from compensation.account"))
                .as("pending")
                .isZero();
        all.assertAll();
        assertThat(count("select count(*) from compensation.entry")).isPositive();
    }

    private long count(String statement, String... values) throws SQLException {
        try (PreparedStatement prepared = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) prepared.setString(i + 1, values[i]);
            try (ResultSet row = prepared.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
