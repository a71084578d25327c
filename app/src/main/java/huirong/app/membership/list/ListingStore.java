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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table membership.listing. */
@Repository
class ListingStore {
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

    Optional<Kept> find(String ref) {
        return sql.sql("select * from membership.listing where ref = :ref")
                .param("ref", ref)
                .query(ListingStore::kept)
                .optional();
    }

    /** In the order of their days. */
    List<Listing> find(Collection<String> refs) {
        return sql.sql("select * from membership.listing where ref = any (:refs) order by from_on, number")
                .param("refs", refs.toArray(String[]::new))
                .query((row, n) -> kept(row, n).listing())
                .list();
    }

    /** Of these codes in one zone, both lists, in the order of their days. */
    List<Listing> of(String zone, Collection<String> codes) {
        return sql.sql(
                        """
                        select * from membership.listing where zone = :zone and uscc = any (:codes)
                        order by from_on, number
                        """)
                .param("zone", zone)
                .param("codes", codes.toArray(String[]::new))
                .query((row, n) -> kept(row, n).listing())
                .list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new Listing(
                        row.getString("ref"),
                        ListKind.valueOf(row.getString("kind")),
                        row.getString("uscc"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getString("basis")),
                row.getLong("number"),
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
