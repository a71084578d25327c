package huirong.app.compensation.paper;

import huirong.app.access.Actor;
import huirong.core.fund.policy.ClaimTerms.Document;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.claim_paper. */
@Repository
class PaperStore {
    private final JdbcClient sql;

    PaperStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Actor by, String claim, NewPaper paper, Instant now) {
        sql.sql(
                        """
                        insert into compensation.claim_paper (claim, no, documents, number, pages, name, sha256, body, added_at,
                                                              account, person)
                        select :claim, coalesce(max(no), 0) + 1, :documents, :number, :pages, :name, :sha256, :body, :now, :account,
                               :person
                        from compensation.claim_paper where claim = :claim
                        """)
                .param("claim", claim)
                .param("documents", paper.documents().stream().map(Document::name).sorted().toArray(String[]::new))
                .param("number", paper.number())
                .param("pages", paper.pages())
                .param("name", paper.body() == null ? null : paper.name())
                .param("sha256", paper.sha256())
                .param("body", paper.body(), Types.BINARY)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
    }

    List<Paper> of(String claim) {
        return sql.sql(
                        """
                        select no, documents, number, pages, name, sha256, added_at, person
                        from compensation.claim_paper where claim = :claim order by no
                        """)
                .param("claim", claim)
                .query((row, n) -> new Paper(
                        row.getInt("no"),
                        Arrays.stream((String[]) row.getArray("documents").getArray())
                                .map(Document::valueOf)
                                .collect(Collectors.toSet()),
                        row.getString("number"),
                        row.getInt("pages"),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getTimestamp("added_at").toInstant(),
                        row.getString("person")))
                .list();
    }

    Optional<byte[]> body(String claim, int no) {
        return sql.sql("select body from compensation.claim_paper where claim = :claim and no = :no and body is not null")
                .param("claim", claim)
                .param("no", no)
                .query((row, n) -> row.getBytes("body"))
                .optional();
    }
}
