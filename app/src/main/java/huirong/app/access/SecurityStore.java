package huirong.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the security administrator sees of accounts of staff. */
@Repository
class SecurityStore {
    /**
     * An account of staff.
     *
     * @param confirmed false while it waits for the security administrator
     * @param welcomed true once the person has set a password
     * @param factor true once a second factor is set up
     * @param locked true while wrong passwords or codes lock it
     * @param over true once its term has ended
     */
    record Guarded(
            String ref,
            String login,
            String name,
            Organisation organisation,
            Role role,
            boolean confirmed,
            boolean welcomed,
            boolean factor,
            boolean locked,
            boolean over) {}

    private static final int MOST = 200;

    private final JdbcClient database;

    SecurityStore(JdbcClient database) {
        this.database = database;
    }

    /** Those that wait first, then the locked ones, then by organisation and login. */
    List<Guarded> guarded(String part, Instant now, LocalDate today) {
        return database.sql("""
                        select a.ref, a.login, a.name, a.role, a.confirmed_at is not null as confirmed,
                               a.password is not null as welcomed, f.confirmed_at is not null as factor,
                               coalesce(a.locked_until > :now, false) or coalesce(f.locked_until > :now, false) as locked,
                               coalesce(a.valid_to <= :today, false) as over,
                               o.code, o.chinese, o.english, o.kind, o.items, o.parent, o.entity
                        from access.account a
                        join access.organisation o on o.code = a.organisation and o.kind <> 'FIRM'
                        left join access.second_factor f on f.account = a.ref
                        where a.deactivated_at is null
                          and (strpos(a.login, lower(:part)) > 0 or strpos(a.name, :part) > 0
                               or strpos(o.code, lower(:part)) > 0 or strpos(o.chinese, :part) > 0)
                        order by confirmed, locked desc, o.code collate "C", a.login collate "C"
                        limit :most
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("part", part)
                .param("today", today)
                .param("most", MOST)
                .query(SecurityStore::guarded)
                .list();
    }

    /** False if it did not wait. */
    boolean confirm(String ref, Instant now) {
        return database.sql("""
                        update access.account
                        set confirmed_at = :now
                        where ref = :ref and confirmed_at is null and deactivated_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("ref", ref)
                        .update()
                == 1;
    }

    /** True once the platform has had a security administrator who could sign in; closing that account changes nothing. */
    boolean guarding() {
        return database.sql("""
                        select count(*)
                        from access.account
                        where role = 'SECURITY_ADMINISTRATOR' and organisation = :operator and password is not null
                        """)
                        .param("operator", Organisation.OPERATOR)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** True if an active person of this name is another of the platform's three administrators. */
    boolean administersOtherwise(String name, Role role) {
        return database.sql("""
                        select count(*)
                        from access.account
                        where organisation = :operator and name = :name and role <> :role and deactivated_at is null
                          and role in ('ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR')
                        """)
                        .param("operator", Organisation.OPERATOR)
                        .param("name", name)
                        .param("role", role.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Guarded guarded(ResultSet row, int number) throws SQLException {
        return new Guarded(
                row.getString("ref"),
                row.getString("login"),
                row.getString("name"),
                OrganisationStore.organisation(row, number),
                Role.valueOf(row.getString("role")),
                row.getBoolean("confirmed"),
                row.getBoolean("welcomed"),
                row.getBoolean("factor"),
                row.getBoolean("locked"),
                row.getBoolean("over"));
    }
}
