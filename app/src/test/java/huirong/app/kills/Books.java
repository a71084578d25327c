package huirong.app.kills;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Api;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The account at the end: what was sent against what is there, to the row and to the fen. */
final class Books {
    private final Connection database;

    Books(Connection database) {
        this.database = database;
    }

    void agree(Api sender, Collection<SentFile> sent) throws SQLException {
        for (SentFile file : sent) agree(sender, file);
        assertThat(number("select count(*) from intake.delivery where organisation = ?", Zone.SENDER))
                .isEqualTo(sent.size());
        assertThat(number(
                        "select count(*) from audit.entry where act = 'delivery.receive' and organisation = ?", Zone.SENDER))
                .isEqualTo(sent.size());
        long facts = sent.stream().mapToLong(SentFile::accepted).sum();
        for (String count : List.of("count(*)", "count(distinct (f.subject_id, f.item, f.key))"))
            assertThat(number(
                            "select " + count + " from creditfile.fact f join intake.delivery d on d.id = f.submission"
                                    + " where d.organisation = ?",
                            Zone.SENDER))
                    .as(count)
                    .isEqualTo(facts);
        for (String table : List.of("fact", "subject_link", "firm_name", "consent", "settlement"))
            assertThat(number("select count(*) from creditfile." + table + " t where not exists"
                            + " (select from creditfile.publication p where p.submission = t.submission)"))
                    .as("%s without a publication", table)
                    .isZero();
        long publications = number("select count(*) from creditfile.publication");
        assertThat(publications).isEqualTo(number("select count(distinct seq) from creditfile.publication"));
        assertThat(publications).isEqualTo(number("select max(seq) from creditfile.publication"));
        assertThat(publications).isEqualTo(number("select seq from creditfile.known_clock"));
    }

    private void agree(Api sender, SentFile file) throws SQLException {
        // The same key with the same bytes once more: the answer is what was stored, and nothing happens.
        JsonNode report = sender.deliver(file.key(), file.manifest(), file.bytes(), Api.sha256(file.bytes()))
                .body();
        assertThat(report.get("state").asString()).as("%s", report).isEqualTo("published");
        assertThat(report.get("delivered").asLong()).isEqualTo(file.rows());
        assertThat(report.get("accepted").asLong()).isEqualTo(file.accepted());
        assertThat(report.get("repeated").asLong()).isEqualTo(file.repeated());
        assertThat(report.get("rejected").asLong()).isEqualTo(file.rejected());
        assertThat(report.get("warned").asLong() + report.get("waiting").asLong()).isZero();
        long fen = 0;
        long newFen = 0;
        for (JsonNode line : report.get("tally")) {
            fen += line.get("fen").asLong();
            newFen += line.get("newFen").asLong();
        }
        assertThat(fen).isEqualTo(file.invoices() ? file.fen() : 0);
        assertThat(newFen).isEqualTo(file.invoices() ? file.newFen() : 0);
        assertThat(number(
                        "select count(*) from intake.row_fate r join intake.delivery d on d.id = r.delivery"
                                + " where d.idempotency_key = ?",
                        file.key()))
                .isEqualTo(file.rows());
    }

    private long number(String query, String... parameters) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) statement.setString(i + 1, parameters[i]);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
