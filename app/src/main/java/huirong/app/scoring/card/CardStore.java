package huirong.app.scoring.card;

import huirong.app.access.Actor;
import huirong.core.card.CardState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables card_version and card_step. What was never approved is asked for by the office that wrote it. */
@Repository
class CardStore {
    private static final String VERSION =
            """
            select v.ref, v.no, v.office, v.state, v.version, v.json, v.drafted_by, v.valid_from, v.valid_to
            from scoring.card_version v
            """;

    private static final String APPROVED = "v.state in ('LIVE', 'RETIREMENT_PROPOSED', 'RETIRED')";

    private final JdbcClient sql;
    private final ReadCards cards;

    CardStore(JdbcClient sql, ReadCards cards) {
        this.sql = sql;
        this.cards = cards;
    }

    /** Whether anything was computed by a version on trial. */
    boolean tried(String version) {
        return sql.sql("select exists (select from scoring.trial_result where trial_version = :version)")
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    /** Of each code the version in use on a day. */
    List<CardVersion> inUse(LocalDate day) {
        return sql.sql(VERSION + " where " + APPROVED
                        + """
                         and (v.valid_from is null or v.valid_from <= :day) and (v.valid_to is null or v.valid_to > :day)
                        order by v.code
                        """)
                .param("day", day)
                .query(this::version)
                .list();
    }

    List<CardVersion> onTrial(String code) {
        return sql.sql(VERSION + " where v.code = :code and v.state in ('TRIAL', 'PROPOSED') order by v.no")
                .param("code", code)
                .query(this::version)
                .list();
    }

    /** Versions of a card that were approved at some time, newest first. */
    List<CardVersion> published(String code) {
        return sql.sql(VERSION + " where v.code = :code and " + APPROVED + " order by v.no desc")
                .param("code", code)
                .query(this::version)
                .list();
    }

    /** What an office may see: its own, and what was approved; by code, newest first. */
    List<CardVersion> ofOffice(String office) {
        return sql.sql(VERSION + " where v.office = :office or " + APPROVED + " order by v.code, v.no desc")
                .param("office", office)
                .query(this::version)
                .list();
    }

    Optional<CardVersion> find(String office, String ref) {
        return sql.sql(VERSION + " where v.ref = :ref and (v.office = :office or " + APPROVED + ")")
                .param("ref", ref)
                .param("office", office)
                .query(this::version)
                .optional();
    }

    /** Two acts on one card, of whichever of its versions, come one after the other until the transaction ends. */
    void lock(String code) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('card ' || :code, 0))")
                .param("code", code)
                .query(row -> {});
    }

    boolean writing(String office, String code) {
        return sql.sql(
                        """
                        select exists (select from scoring.card_version
                                       where code = :code and office = :office and state in ('DRAFT', 'TRIAL', 'PROPOSED'))
                        """)
                .param("code", code)
                .param("office", office)
                .query(Boolean.class)
                .single();
    }

    /** The number of the next version of a code. */
    int next(String code) {
        return sql.sql("select coalesce(max(no), 0) + 1 from scoring.card_version where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /** False if a version of this code with this number is there. */
    boolean add(CardVersion version, Instant now) {
        return sql.sql(
                                """
                                insert into scoring.card_version (ref, code, no, office, state, version, json, drafted_by,
                                                                  valid_from, valid_to, changed_at)
                                values (:ref, :code, :no, :office, :state, :version, :json, :by, :from, :to, :now)
                                on conflict (code, no) do nothing
                                """)
                        .param("ref", version.ref())
                        .param("code", version.code())
                        .param("no", version.no())
                        .param("office", version.office())
                        .param("state", version.state().name())
                        .param("version", version.card().version())
                        .param("json", version.card().canonical())
                        .param("by", version.draftedBy())
                        .param("from", version.validFrom())
                        .param("to", version.validTo())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void rewrite(CardVersion draft, Instant now) {
        sql.sql(
                        """
                        update scoring.card_version
                        set version = :version, json = :json, drafted_by = :by, changed_at = :now
                        where ref = :ref and state = 'DRAFT'
                        """)
                .param("ref", draft.ref())
                .param("version", draft.card().version())
                .param("json", draft.card().canonical())
                .param("by", draft.draftedBy())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Moves a version; days that are null stay what they are. */
    void move(CardVersion from, CardState to, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, Instant now) {
        int moved = sql.sql(
                        """
                        update scoring.card_version
                        set state = :to, changed_at = :now,
                            valid_from = coalesce(cast(:from as date), valid_from),
                            valid_to = coalesce(cast(:until as date), valid_to)
                        where ref = :ref and state = :was
                        """)
                .param("ref", from.ref())
                .param("was", from.state().name())
                .param("to", to.name())
                .param("from", validFrom)
                .param("until", validTo)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (moved != 1) throw new IllegalStateException("card " + from.ref() + " moved under its lock");
    }

    void step(CardVersion version, String event, CardState to, Actor by, String words, Instant now) {
        sql.sql(
                        """
                        insert into scoring.card_step (card, no, event, state, at, account, person, organisation, words)
                        select :ref, 1 + count(*), :event, :state, :now, :account, :person, :organisation, :words
                        from scoring.card_step where card = :ref
                        """)
                .param("ref", version.ref())
                .param("event", event)
                .param("state", to.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .param("organisation", by.organisation().entity())
                .param("words", words)
                .update();
    }

    /** Newest first. */
    List<CardStep> steps(CardVersion version) {
        return sql.sql(
                        """
                        select event, at, person, organisation, words from scoring.card_step
                        where card = :ref order by no desc
                        """)
                .param("ref", version.ref())
                .query((row, n) -> new CardStep(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    /** True if this account wrote the version or handed it on. */
    boolean workedOn(CardVersion version, String account) {
        return sql.sql(
                        """
                        select exists (select from scoring.card_step where card = :ref and account = :account
                                       and event in ('DRAFT', 'REVISE', 'START_TRIAL', 'PROPOSE'))
                        """)
                .param("ref", version.ref())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Whoever did a thing last to a version: account and office. */
    Optional<Doer> last(CardVersion version, String event) {
        return sql.sql(
                        """
                        select account, organisation from scoring.card_step where card = :ref and event = :event
                        order by no desc limit 1
                        """)
                .param("ref", version.ref())
                .param("event", event)
                .query(Doer.class)
                .optional();
    }

    record Doer(String account, String organisation) {}

    private CardVersion version(ResultSet row, int n) throws SQLException {
        String json = row.getString("json");
        return new CardVersion(
                row.getString("ref"),
                row.getInt("no"),
                row.getString("office"),
                CardState.valueOf(row.getString("state")),
                cards.of(row.getString("version"), () -> json),
                row.getString("drafted_by"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
