package huirong.app.origination.decision;

import huirong.app.access.Actor;
import huirong.app.origination.request.Ask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables origination.line and origination.contract, as decisions and contracts fill them. */
@Repository
class ContractStore {
    private final JdbcClient database;

    ContractStore(JdbcClient database) {
        this.database = database;
    }

    void addLine(Ask ask, Proposal proposal, Proposal.Grant grant, LocalDate on, Instant now) {
        database.sql("""
                        insert into origination.line (ref, proposal, amount_fen, months, rate_basis_points, repayment,
                                                      granted_on, granted_at)
                        values (:ref, :proposal, :amount, :months, :rate, :repayment, :on, :now)
                        """)
                .param("ref", ask.ref())
                .param("proposal", proposal.ref())
                .param("amount", grant.amountFen())
                .param("months", grant.months())
                .param("rate", grant.rateBasisPoints())
                .param("repayment", grant.repayment().name())
                .param("on", on)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addContract(Actor by, Ask ask, String number, LocalDate signedOn, Frozen frozen, Instant now) {
        database.sql("""
                        insert into origination.contract (line, number, signed_on, snapshot, snapshot_hash, at, account)
                        values (:line, :number, :signedOn, :snapshot, :hash, :now, :account)
                        """)
                .param("line", ask.ref())
                .param("number", number)
                .param("signedOn", signedOn)
                .param("snapshot", frozen.json())
                .param("hash", HexFormat.of().parseHex(frozen.hash()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .update();
    }

    /** Of an ask that was found within somebody's reach; empty before the contract. */
    Optional<Frozen> frozen(Ask ask) {
        return database.sql("""
                        select snapshot, encode(snapshot_hash, 'hex') as hash from origination.contract where line = :line
                        """)
                .param("line", ask.ref())
                .query((row, number) -> new Frozen(row.getString("snapshot"), row.getString("hash")))
                .optional();
    }

    /** True if this bank has a line of the firm, beside this one, that was neither given up nor refused. */
    boolean otherLine(Ask ask) {
        return database.sql("""
                        select count(*) from origination.ask
                        where firm = :firm and bank = :bank and ref <> :ref and state in ('GRANTED', 'CONTRACTED')
                        """)
                        .param("firm", ask.firm())
                        .param("bank", ask.bank())
                        .param("ref", ask.ref())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
