package huirong.app.origination.request;

import huirong.core.request.AskState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table origination.ask. */
@Repository
class AskStore {
    private static final String COLUMNS = """
            select a.ref, a.request, a.zone, a.firm, a.product, a.product_version, a.bank, a.unit, a.state, a.fits,
                   a.accept_by, a.decide_by
            from origination.ask a
            """;

    private static final String WITHIN = " (a.unit = any(:units) or a.firm = :firm or a.zone = any(:zones)) ";

    private final JdbcClient database;

    AskStore(JdbcClient database) {
        this.database = database;
    }

    /** False if the bank has an open one of this firm in this zone already. */
    boolean add(Ask ask, Instant now) {
        return database.sql("""
                        insert into origination.ask (ref, request, zone, firm, product, product_version, bank, unit, state,
                                                     fits, accept_by, changed_at)
                        values (:ref, :request, :zone, :firm, :product, :version, :bank, :unit, :state, :fits, :acceptBy,
                                :now)
                        on conflict (firm, bank, zone) where state in ('FILED', 'ACCEPTED', 'PROPOSED') do nothing
                        """)
                        .param("ref", ask.ref())
                        .param("request", ask.request())
                        .param("zone", ask.zone())
                        .param("firm", ask.firm())
                        .param("product", ask.product())
                        .param("version", ask.productVersion())
                        .param("bank", ask.bank())
                        .param("unit", ask.unit())
                        .param("state", ask.state().name())
                        .param("fits", ask.fits())
                        .param("acceptBy", ask.acceptBy())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Ask> find(Reach reach, String ref) {
        return within(COLUMNS + "where a.ref = :ref and" + WITHIN, reach)
                .param("ref", ref)
                .query(AskStore::ask)
                .optional();
    }

    List<Ask> ofRequest(Reach reach, String request) {
        return within(COLUMNS + "where a.request = :request and" + WITHIN + "order by a.bank, a.ref", reach)
                .param("request", request)
                .query(AskStore::ask)
                .list();
    }

    /** Banks that a request, which was found within somebody's reach, was filed with. */
    List<String> banks(FinancingRequest request) {
        return database.sql("select bank from origination.ask where request = :request order by bank")
                .param("request", request.ref())
                .query(String.class)
                .list();
    }

    /** Banks that refused the firm, with the day after today from which each takes a new request. */
    Map<String, LocalDate> waits(String firm, LocalDate today) {
        Map<String, LocalDate> waits = new HashMap<>();
        database.sql("""
                        select a.bank, max(p.retry_on) as retry_on
                        from origination.ask a
                        join origination.proposal p on p.ask = a.ref
                        where a.firm = :firm and a.state = 'REFUSED' and p.retry_on > :today
                          and p.no = (select max(last.no) from origination.proposal last where last.ask = a.ref)
                        group by a.bank
                        """)
                .param("firm", firm)
                .param("today", today)
                .query(row -> {
                    waits.put(row.getString("bank"), row.getObject("retry_on", LocalDate.class));
                });
        return waits;
    }

    /** Moves it if it still is where it was seen; false if another act came first. */
    boolean move(Ask ask, AskState to, @Nullable LocalDate decideBy, Instant now) {
        return database.sql("""
                        update origination.ask
                        set state = :to, decide_by = coalesce(:decideBy, decide_by), changed_at = :now
                        where ref = :ref and state = :from
                        """)
                        .param("to", to.name())
                        .param("decideBy", decideBy)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("ref", ask.ref())
                        .param("from", ask.state().name())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec within(String statement, Reach reach) {
        return database.sql(statement)
                .param("units", reach.unitArray())
                .param("firm", reach.firm())
                .param("zones", reach.zoneArray());
    }

    private static Ask ask(ResultSet row, int number) throws SQLException {
        return new Ask(
                row.getString("ref"),
                row.getString("request"),
                row.getString("zone"),
                row.getString("firm"),
                row.getString("product"),
                row.getInt("product_version"),
                row.getString("bank"),
                row.getString("unit"),
                AskState.valueOf(row.getString("state")),
                row.getString("fits"),
                row.getObject("accept_by", LocalDate.class),
                row.getObject("decide_by", LocalDate.class));
    }
}
