package huirong.app.origination.decision;

import huirong.app.origination.request.Ask;
import huirong.core.pricing.Repayment;
import huirong.core.request.RefusalReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table origination.proposal. */
@Repository
class ProposalStore {
    private static final String COLUMNS = """
            select ref, ask, no, kind, amount_fen, months, rate_basis_points, repayment, conditions, approving_body,
                   approval_number, reason, words, criterion, retry_on, evaluation, at, account, person, organisation
            from origination.proposal
            """;

    private final JdbcClient database;

    ProposalStore(JdbcClient database) {
        this.database = database;
    }

    /** The ask's row is locked by the move to PROPOSED. */
    void add(Proposal proposal) {
        Proposal.Grant grant = proposal.content() instanceof Proposal.Grant found ? found : null;
        Proposal.Refuse refuse = proposal.content() instanceof Proposal.Refuse found ? found : null;
        database.sql("""
                        insert into origination.proposal (ref, ask, no, kind, amount_fen, months, rate_basis_points,
                            repayment, conditions, approving_body, approval_number, reason, words, criterion, retry_on,
                            evaluation, at, account, person, organisation)
                        values (:ref, :ask, :no, :kind, :amount, :months, :rate, :repayment, :conditions, :body, :number,
                            :reason, :words, :criterion, :retryOn, :evaluation, :at, :account, :person, :organisation)
                        """)
                .param("ref", proposal.ref())
                .param("ask", proposal.ask())
                .param("no", proposal.no())
                .param("kind", grant == null ? "REFUSE" : "GRANT")
                .param("amount", grant == null ? null : grant.amountFen())
                .param("months", grant == null ? null : grant.months())
                .param("rate", grant == null ? null : grant.rateBasisPoints())
                .param("repayment", grant == null ? null : grant.repayment().name())
                .param("conditions", grant == null ? "" : grant.conditions())
                .param("body", grant == null ? "" : grant.approvingBody())
                .param("number", grant == null ? "" : grant.approvalNumber())
                .param("reason", refuse == null ? null : refuse.reason().code())
                .param("words", refuse == null ? "" : refuse.words())
                .param("criterion", refuse == null ? null : refuse.criterion())
                .param("retryOn", refuse == null ? null : refuse.retryOn())
                .param("evaluation", proposal.evaluation())
                .param("at", proposal.at().atOffset(ZoneOffset.UTC))
                .param("account", proposal.account())
                .param("person", proposal.person())
                .param("organisation", proposal.organisation())
                .update();
    }

    /** Of an ask that was found within somebody's reach, the newest last. */
    List<Proposal> of(Ask ask) {
        return database.sql(COLUMNS + "where ask = :ask order by no")
                .param("ask", ask.ref())
                .query(ProposalStore::proposal)
                .list();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getString("ref"),
                row.getString("ask"),
                row.getInt("no"),
                row.getString("kind").equals("GRANT") ? grant(row) : refuse(row),
                row.getString("evaluation"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("person"),
                row.getString("organisation"));
    }

    private static Proposal.Grant grant(ResultSet row) throws SQLException {
        return new Proposal.Grant(
                row.getLong("amount_fen"),
                row.getInt("months"),
                row.getInt("rate_basis_points"),
                Repayment.valueOf(row.getString("repayment")),
                row.getString("conditions"),
                row.getString("approving_body"),
                row.getString("approval_number"));
    }

    private static Proposal.Refuse refuse(ResultSet row) throws SQLException {
        return new Proposal.Refuse(
                Optional.of(row.getString("reason")).flatMap(RefusalReason::of).orElseThrow(),
                row.getString("words"),
                row.getString("criterion"),
                row.getObject("retry_on", LocalDate.class));
    }
}
