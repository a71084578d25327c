package huirong.story.kills;

import static java.util.Map.entry;
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
    /** Whoever goes the road often enough comes to the end of the firm’s cap, or of the fund’s money, and is told so. */
    private static final Map<String, String> BY_KEY = Map.of(
            "request", "select count(*) from origination.request where ref = ?",
            "drawing", "select count(*) from lending.loan where ref = ?",
            "filing",
            """
            select count(*) from compensation.filing f
            where f.ref = ? and (f.state = 'FILED' or f.state = 'REFUSED' and array['FIRM_BALANCE', 'FIRM_CAP', 'FREE_MONEY'] @> array(
                select line ->> 'criterion' from jsonb_array_elements(f.criteria::jsonb) line where line ->> 'met' = 'false'))
            """,
            "claim", "select count(*) from compensation.claim where ref = ? and state in ('PUBLISHED', 'AGREED')",
            "recovery", "select count(*) from compensation.recovery where ref = ? and state = 'CONFIRMED'");

    /** Each finds nothing where no act was half done. */
    private static final Map<String, String> HALF_DONE = Map.ofEntries(
            entry("a contract without a line at lending",
            """
            select count(*) from origination.ask a
            where a.state = 'CONTRACTED' and not exists (select from lending.line l where l.ref = a.ref)
            """),
            entry("a line at lending without a contract",
            """
            select count(*) from lending.line l
            where not exists (select from origination.ask a where a.ref = l.ref and a.state = 'CONTRACTED')
            """),
            entry("a grant without a line",
            """
            select count(*) from origination.ask a
            where a.state in ('GRANTED', 'CONTRACTED') and not exists (select from origination.line l where l.ref = a.ref)
            """),
            entry("a loan without the report of its drawing",
            "select count(*) from lending.loan l where not exists (select from lending.report r where r.loan = l.ref)"),
            entry("a filing without its hold",
            """
            select count(*) from compensation.filing f
            where f.state = 'FILED' and f.hold_fen is distinct from (
                select sum(e.fen) from compensation.entry e where e.ref = f.ref and e.kind = 'HOLD')
            """),
            entry("an act without its answer", "select count(*) from audit.act where answer is null"),
            entry("a claim that holds its papers twice",
            """
            select count(*) from (select from compensation.claim_paper group by claim, number having count(*) > 1) twice
            """),
            entry("a claim and a filing that disagree",
            """
            select count(*) from compensation.filing f left join compensation.claim c on c.filing = f.ref
            where (f.state = 'COMPENSATED') <> (c.state is not distinct from 'PAID') or f.state = 'CLAIMED' and c.ref is null
            """),
            entry("a payment that is not its one entry",
            """
            select count(*) from compensation.claim c left join compensation.payment p on p.claim = c.ref
            where c.state = 'PAID' and (select array_agg(e.fen) from compensation.entry e where e.ref = c.ref)
                is distinct from array[p.fen]
            """),
            entry("an entry of a payment without its claim",
            """
            select count(*) from compensation.entry e
            where e.kind = 'POST' and not exists (select from compensation.claim c where c.ref = e.ref and c.state = 'PAID')
            """),
            entry("a hold that outlives its payment",
            """
            select count(*) from compensation.filing f join compensation.claim c on c.filing = f.ref
            where c.state = 'PAID' and c.payout_fen < f.hold_fen
              and not exists (select from compensation.entry e where e.kind = 'VOID' and e.of_ref = f.ref)
            """),
            entry("a recovery that is not its one entry",
            """
            select count(*) from compensation.recovery r
            where (select array_agg(e.fen) from compensation.entry e where e.ref = r.ref)
                is distinct from case when r.state = 'CONFIRMED' then array[r.fund_fen] end
            """),
            entry("more came back than was paid",
            """
            select count(*) from compensation.claim c
            where c.payout_fen < (select sum(r.fund_fen) from compensation.recovery r where r.claim = c.ref and r.state = 'CONFIRMED')
            """));

    private final Connection database;

    Books(Connection database) {
        this.database = database;
    }

    /** Once everybody has come to the end of a round. */
    void agree(Collection<Done> done, Collection<Losses.Claimed> paid) throws SQLException {
        SoftAssertions all = new SoftAssertions();
        for (Losses.Claimed loss : paid)
            all.assertThat(count("select count(*) from compensation.claim where ref = ? and state = 'PAID'", loss.claim()))
                    .as("%s, paid", loss)
                    .isOne();
        for (Done act : done) {
            all.assertThat(count("select count(*) from audit.act where key = ?", act.key())).as("%s, its act", act).isOne();
            String statement = BY_KEY.get(act.kind());
            if (statement != null) all.assertThat(count(statement, act.key())).as("%s, its row", act).isOne();
        }
        halfDone(all);
        all.assertAll();
        assertThat(count("select count(*) from compensation.entry")).isPositive();
    }

    /** At any moment, also while acts go on. */
    void nothingIsHalfDone() throws SQLException {
        SoftAssertions all = new SoftAssertions();
        halfDone(all);
        all.assertAll();
    }

    private void halfDone(SoftAssertions all) throws SQLException {
        for (var half : HALF_DONE.entrySet()) all.assertThat(count(half.getValue())).as(half.getKey()).isZero();
        all.assertThat(count("select coalesce(sum(debits_posted - credits_posted), 0) from compensation.account"))
                .as("posted")
                .isZero();
        all.assertThat(count("select coalesce(sum(debits_pending - credits_pending), 0) from compensation.account"))
                .as("pending")
                .isZero();
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
