package huirong.app.audit;

import huirong.app.access.Organisation.Kind;
import huirong.app.access.Scope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table audit.entry. */
@Repository
class EntryStore {
    private final JdbcClient database;

    EntryStore(JdbcClient database) {
        this.database = database;
    }

    void add(NewEntry entry, Instant at) {
        database.sql("""
                        insert into audit.entry (at, account, organisation, act, about, basis, allowed)
                        values (:at, :account, :organisation, :act, :about, :basis, :allowed)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", entry.account())
                .param("organisation", entry.organisation())
                .param("act", entry.act())
                .param("about", entry.about())
                .param("basis", entry.basis())
                .param("allowed", entry.allowed())
                .update();
    }

    /** In their order. */
    void add(List<NewEntry> entries, Instant at) {
        database.sql(
                        """
                        insert into audit.entry (at, account, organisation, act, about, basis, allowed)
                        select :at, account, organisation, act, about, basis, allowed
                        from unnest(:account::text[], :organisation::text[], :act::text[], :about::text[], :basis::text[],
                                    :allowed::boolean[])
                             with ordinality as added (account, organisation, act, about, basis, allowed, n)
                        order by n
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", texts(entries, NewEntry::account))
                .param("organisation", texts(entries, NewEntry::organisation))
                .param("act", texts(entries, NewEntry::act))
                .param("about", texts(entries, NewEntry::about))
                .param("basis", texts(entries, NewEntry::basis))
                .param("allowed", entries.stream().map(NewEntry::allowed).toArray(Boolean[]::new))
                .update();
    }

    private static String[] texts(List<NewEntry> entries, Function<NewEntry, String> part) {
        return entries.stream().map(part).toArray(String[]::new);
    }

    /**
     * Latest first. The operator and the audit office see all; anyone else what was done for their own organisation.
     *
     * @param before only entries older than the one with this id
     */
    List<Entry> latest(Scope scope, Sought sought, long before, int limit) {
        return database.sql("""
                        select id, at, account, organisation, act, about, basis, allowed
                        from audit.entry
                        where id < :before
                          and (cast(:allowed as boolean) is null or allowed = :allowed)
                          and (:all or organisation = :organisation)
                          and (cast(:from as timestamptz) is null or at >= :from and at < :to)
                          and (cast(:people as text[]) is null or account = any(:people))
                        order by id desc
                        limit :limit
                        """)
                .param("before", before)
                .param("allowed", sought.allowed())
                .param("from", sought.from())
                .param("to", sought.to())
                .param("people", sought.people() == null ? null : sought.people().toArray(String[]::new))
                .param("all", scope.kind() == Kind.OPERATOR
                        || scope.kind() == Kind.AUDIT)
                .param("organisation", scope.organisation())
                .param("limit", limit)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("account"),
                        row.getString("organisation"),
                        row.getString("act"),
                        row.getString("about"),
                        row.getString("basis"),
                        row.getBoolean("allowed")))
                .list();
    }
}
