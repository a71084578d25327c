package huirong.app.compensation.guarantee;

import huirong.app.access.Actor;
import huirong.app.lending.ContractedLine;
import huirong.core.fact.CanonicalJson;
import huirong.core.guarantee.CounterGuarantee;
import huirong.core.guarantee.DeclineReason;
import huirong.core.guarantee.Duty;
import huirong.core.guarantee.GuaranteeState;
import huirong.core.guarantee.LaidOff;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table compensation.guarantee. */
@Repository
class GuaranteeStore {
    private final JdbcClient sql;

    GuaranteeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if the line has one that stands or is asked for. */
    boolean add(String ref, ContractedLine line, NewGuarantee asked, GuaranteeState state, Actor by, Instant now) {
        return sql.sql(
                                """
                                insert into compensation.guarantee (ref, line, zone, firm, bank, unit, guarantor, contract, line_fen, amount_fen,
                                                                    share, wait_days, pay_days, state, named_at, named_account, named_person,
                                                                    changed_at)
                                values (:ref, :line, :zone, :firm, :bank, :unit, :guarantor, :contract, :lineFen, :amount, :share, :wait, :pay,
                                        :state, :now, :account, :person, :now)
                                on conflict (line) where state not in ('DECLINED', 'WITHDRAWN') do nothing
                                """)
                        .param("ref", ref)
                        .param("line", line.ref())
                        .param("zone", line.zone())
                        .param("firm", line.firm())
                        .param("bank", line.bank())
                        .param("unit", line.unit())
                        .param("guarantor", asked.guarantor())
                        .param("contract", line.contractNumber())
                        .param("lineFen", line.amountFen())
                        .param("amount", asked.duty().mostFen())
                        .param("share", asked.duty().share())
                        .param("wait", asked.waitDays())
                        .param("pay", asked.payDays())
                        .param("state", state.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", by.account())
                        .param("person", by.name())
                        .update()
                == 1;
    }

    /** Until the transaction ends nobody else moves it. */
    Optional<Guarantee> locked(String ref) {
        return sql.sql("select * from compensation.guarantee where ref = :ref for update")
                .param("ref", ref)
                .query(GuaranteeStore::guarantee)
                .optional();
    }

    void proposed(String ref, GuaranteeState state, Acceptance terms, Actor by, Instant now) {
        sql.sql(
                        """
                        update compensation.guarantee
                        set state = :state, fee = :fee, counter = :counter, counter_words = :words, parts = :parts,
                            proposed_account = :account, proposed_person = :person, words = null, changed_at = :now
                        where ref = :ref
                        """)
                .param("state", state.name())
                .param("fee", terms.fee())
                .param("counter", terms.counter().name())
                .param("words", terms.counterWords())
                .param("parts", written(terms.laidOff()))
                .param("account", by.account())
                .param("person", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    /** @param inForceOn where it was approved; reason where it was declined */
    void decided(
            String ref,
            GuaranteeState state,
            @Nullable LocalDate inForceOn,
            @Nullable DeclineReason reason,
            @Nullable String words,
            Actor by,
            Instant now) {
        sql.sql(
                        """
                        update compensation.guarantee
                        set state = :state, in_force_on = :day, reason = :reason, words = :words, decided_account = :account,
                            decided_person = :person, changed_at = :now
                        where ref = :ref
                        """)
                .param("state", state.name())
                .param("day", inForceOn)
                .param("reason", reason == null ? null : reason.name())
                .param("words", words)
                .param("account", by.account())
                .param("person", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    Optional<Guarantee> find(String ref) {
        return sql.sql("select * from compensation.guarantee where ref = :ref")
                .param("ref", ref)
                .query(GuaranteeStore::guarantee)
                .optional();
    }

    List<Guarantee> find(Collection<String> refs) {
        return sql.sql("select * from compensation.guarantee where ref = any (:refs)")
                .param("refs", refs.toArray(String[]::new))
                .query(GuaranteeStore::guarantee)
                .list();
    }

    /** Newest first, those that came to nothing too. */
    List<Guarantee> ofLine(String line) {
        return sql.sql("select * from compensation.guarantee where line = :line order by named_at desc, ref")
                .param("line", line)
                .query(GuaranteeStore::guarantee)
                .list();
    }

    /** Those in force for any of the lines. */
    List<Guarantee> inForce(Collection<String> lines) {
        return sql.sql("select * from compensation.guarantee where line = any (:lines) and state = 'IN_FORCE'")
                .param("lines", lines.toArray(String[]::new))
                .query(GuaranteeStore::guarantee)
                .list();
    }

    List<Guarantee> ofGuarantor(String entity) {
        return sql.sql("select * from compensation.guarantee where guarantor = :guarantor order by named_at desc, ref")
                .param("guarantor", entity)
                .query(GuaranteeStore::guarantee)
                .list();
    }

    List<Guarantee> ofBank(String entity) {
        return sql.sql("select * from compensation.guarantee where bank = :bank order by named_at desc, ref")
                .param("bank", entity)
                .query(GuaranteeStore::guarantee)
                .list();
    }

    /** A fund sees those that stand for loans filed with it. */
    List<Guarantee> ofZones(Collection<String> zones) {
        return sql.sql(
                        """
                        select * from compensation.guarantee
                        where zone = any (:zones) and state = 'IN_FORCE'
                        order by named_at desc, ref
                        """)
                .param("zones", zones.toArray(String[]::new))
                .query(GuaranteeStore::guarantee)
                .list();
    }

    List<Guarantee> ofFirm(String firm) {
        return sql.sql("select * from compensation.guarantee where firm = :firm order by named_at desc, ref")
                .param("firm", firm)
                .query(GuaranteeStore::guarantee)
                .list();
    }

    private static String written(LaidOff laidOff) {
        return CanonicalJson.write(laidOff.parts().stream()
                .map(part -> Map.of("name", part.name(), "share", (long) part.share()))
                .toList());
    }

    private static LaidOff laidOff(String json) {
        if (CanonicalJson.read(json) instanceof List<?> parts)
            return new LaidOff(parts.stream()
                    .map(part -> (Map<?, ?>) part)
                    .map(part -> new LaidOff.Part((String) part.get("name"), Math.toIntExact((Long) part.get("share"))))
                    .toList());
        throw new IllegalArgumentException("no list of parts");
    }

    private static @Nullable Acceptance acceptance(ResultSet row) throws SQLException {
        String counter = row.getString("counter");
        return counter == null
                ? null
                : new Acceptance(
                        row.getInt("fee"),
                        CounterGuarantee.valueOf(counter),
                        row.getString("counter_words"),
                        laidOff(row.getString("parts")));
    }

    private static Guarantee guarantee(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new Guarantee(
                row.getString("ref"),
                row.getString("line"),
                row.getString("zone"),
                row.getString("firm"),
                row.getString("bank"),
                row.getString("unit"),
                row.getString("guarantor"),
                row.getString("contract"),
                row.getLong("line_fen"),
                new Duty(row.getInt("share"), row.getLong("amount_fen")),
                row.getInt("wait_days"),
                row.getInt("pay_days"),
                GuaranteeState.valueOf(row.getString("state")),
                row.getTimestamp("named_at").toInstant(),
                row.getString("named_person"),
                acceptance(row),
                row.getString("proposed_account"),
                row.getString("proposed_person"),
                row.getObject("in_force_on", LocalDate.class),
                row.getString("decided_person"),
                reason == null ? null : DeclineReason.valueOf(reason),
                row.getString("words"));
    }
}
