package huirong.app.membership.list;

import huirong.app.access.Actor;
import huirong.app.membership.ListKind;
import huirong.app.membership.Listing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table membership.listing. */
@Repository
class ListingStore {
    private static final String STATE =
            """
            case when l.until_on <= greatest(l.from_on, :today) then 'ENDED'
                 when l.from_on > :today then 'COMING' else 'STANDING' end
            """;

    private static final String KEPT = "select l.*, " + STATE + " as state from membership.listing l ";

    private final JdbcClient sql;

    ListingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One act on a list at a time, until the transaction ends. */
    void lock(String zone, ListKind kind) {
        sql.sql("select pg_advisory_xact_lock(hashtext('membership.listing.' || :zone || '.' || :kind))")
                .param("zone", zone)
                .param("kind", kind.name())
                .query(row -> {});
    }

    /** @param refs of the entries, in their order */
    void add(String zone, ListKind kind, List<String> refs, List<NewListing> listings, Actor by, Instant now) {
        sql.sql(
                        """
                        insert into membership.listing (ref, zone, kind, uscc, from_on, basis, at, account, person)
                        select ref, :zone, :kind, uscc, from_on, basis, :now, :account, :person
                        from unnest(:refs::text[], :codes::text[], :days::date[], :bases::text[]) with ordinality
                             as added (ref, uscc, from_on, basis, place)
                        order by place
                        """)
                .param("zone", zone)
                .param("kind", kind.name())
                .param("refs", refs.toArray(String[]::new))
                .param("codes", listings.stream().map(NewListing::uscc).toArray(String[]::new))
                .param("days", listings.stream().map(one -> one.from().toString()).toArray(String[]::new))
                .param("bases", listings.stream().map(NewListing::basis).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", by.name())
                .update();
    }

    /** False if an end was set before. */
    boolean end(String ref, LocalDate day, String words, Actor by, Instant now) {
        return sql.sql(
                                """
                                update membership.listing
                                set until_on = :day, ended_at = :now, ended_account = :account, ended_person = :person,
                                    ended_words = :words
                                where ref = :ref and until_on is null
                                """)
                        .param("ref", ref)
                        .param("day", day)
                        .param("words", words)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("account", by.account())
                        .param("person", by.name())
                        .update()
                == 1;
    }

    Optional<Kept> find(String ref, LocalDate today) {
        return sql.sql(KEPT + "where l.ref = :ref")
                .param("today", today)
                .param("ref", ref)
                .query(ListingStore::kept)
                .optional();
    }

    /** In the order of their days. */
    List<Listing> find(Collection<String> refs) {
        return sql.sql("select * from membership.listing where ref = any (:refs) order by from_on, number")
                .param("refs", refs.toArray(String[]::new))
                .query((row, n) -> listing(row))
                .list();
    }

    /** Of these codes in one zone, both lists, in the order of their days. Many codes are hashed, not compared one by one. */
    List<Listing> of(String zone, Collection<String> codes) {
        return sql.sql(
                        """
                        select * from membership.listing where zone = :zone and uscc in (select unnest(:codes::text[]))
                        order by from_on, number
                        """)
                .param("zone", zone)
                .param("codes", codes.toArray(String[]::new))
                .query((row, n) -> listing(row))
                .list();
    }

    /** Of these codes in all zones, newest first. */
    List<Kept> of(Collection<String> codes, LocalDate today) {
        return sql.sql(KEPT + "where l.uscc = any (:codes) order by l.number desc")
                .param("today", today)
                .param("codes", codes.toArray(String[]::new))
                .query(ListingStore::kept)
                .list();
    }

    /** How many of a list stand in each state. */
    Map<ListingState, Long> counts(String zone, ListKind kind, LocalDate today) {
        Map<ListingState, Long> counts = new EnumMap<>(ListingState.class);
        sql.sql("select " + STATE + ", count(*) from membership.listing l where l.zone = :zone and l.kind = :kind group by 1")
                .param("today", today)
                .param("zone", zone)
                .param("kind", kind.name())
                .query(row -> {
                    counts.put(ListingState.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /**
     * Newest first.
     *
     * @param after only entries made before the one of this reference; empty for all
     */
    List<Kept> page(Sought sought, LocalDate today, String after, int most) {
        return sql.sql(KEPT
                        + """
                        where l.zone = :zone and l.kind = :kind
                          and (:after = '' or l.number < (select a.number from membership.listing a where a.ref = :after))
                          and (:state = '' or :state =
                        """
                        + STATE
                        + """
                          )
                          and (:code = '' or starts_with(l.uscc, :code) or l.uscc = any (:codes))
                        order by l.number desc limit :most
                        """)
                .param("today", today)
                .param("zone", sought.zone())
                .param("kind", sought.kind().name())
                .param("after", after)
                .param("state", sought.state() == null ? "" : sought.state().name())
                .param("code", sought.code())
                .param("codes", sought.codes().toArray(String[]::new))
                .param("most", most)
                .query(ListingStore::kept)
                .list();
    }

    private static Listing listing(ResultSet row) throws SQLException {
        return new Listing(
                row.getString("ref"),
                ListKind.valueOf(row.getString("kind")),
                row.getString("uscc"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("basis"));
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                listing(row),
                ListingState.valueOf(row.getString("state")),
                row.getString("zone"),
                row.getTimestamp("at").toInstant(),
                row.getString("person"),
                end(row));
    }

    private static Kept.@Nullable End end(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("ended_at");
        return at == null
                ? null
                : new Kept.End(at.toInstant(), row.getString("ended_person"), row.getString("ended_words"));
    }
}
