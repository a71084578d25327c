package huirong.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table access.account, but for what signing in needs. */
@Repository
class AccountStore {
    private static final String COLUMNS = """
            select ref, login, name, organisation, role, valid_to,
                   password is not null or exists (select from access.identity i where i.account = ref) as welcomed,
                   exists (select from access.identity i where i.account = ref) as provider,
                   organisation not in (select code from access.organisation where kind = 'FIRM') as staff,
                   confirmed_at is not null as confirmed,
                   exists (select from access.second_factor f where f.account = ref and f.confirmed_at is not null)
                       as factor,
                   deactivated_at is null as active
            from access.account
            """;

    private final JdbcClient database;

    AccountStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * False if the login is taken.
     *
     * @param confirmed false if it works only once the security administrator confirms it
     */
    boolean add(NewAccount account, Instant now, boolean confirmed) {
        return database.sql("""
                        insert into access.account (ref, login, name, organisation, role, valid_to, created_at,
                                                    confirmed_at)
                        values (:ref, :login, :name, :organisation, :role, :validTo, :now,
                                case when :confirmed then cast(:now as timestamptz) end)
                        on conflict (login) do nothing
                        """)
                        .param("ref", account.ref())
                        .param("login", account.login())
                        .param("name", account.name())
                        .param("organisation", account.organisation())
                        .param("role", account.role().name())
                        .param("validTo", account.validTo())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("confirmed", confirmed)
                        .update()
                == 1;
    }

    /** True once one can sign in. */
    boolean platformHasAdministrator() {
        return database.sql("""
                        select count(*)
                        from access.account a
                        join access.second_factor f on f.account = a.ref and f.confirmed_at is not null
                        where organisation = :operator and role = 'ADMINISTRATOR'
                          and password is not null and deactivated_at is null
                        """)
                        .param("operator", Organisation.OPERATOR)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<String> refOf(String login) {
        return database.sql("select ref from access.account where login = :login and deactivated_at is null")
                .param("login", login)
                .query(String.class)
                .optional();
    }

    Optional<Account> find(String ref) {
        return database.sql(COLUMNS + "where ref = :ref")
                .param("ref", ref)
                .query(AccountStore::account)
                .optional();
    }

    List<Account> list(Scope scope) {
        return database.sql(COLUMNS + "where organisation = :organisation order by login collate \"C\"")
                .param("organisation", scope.organisation())
                .query(AccountStore::account)
                .list();
    }

    Map<String, String> names(Set<String> refs) {
        Map<String, String> names = new TreeMap<>();
        database.sql("select ref, name from access.account where ref = any(:refs)")
                .param("refs", refs.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("ref"), row.getString("name"));
                });
        return names;
    }

    Set<String> called(String part) {
        return database.sql("select ref from access.account where strpos(name, :part) > 0 or strpos(login, lower(:part)) > 0")
                .param("part", part)
                .query(String.class)
                .set();
    }

    /**
     * A claimed firm counts only once person and powers are verified; outside its term an account is nobody.
     *
     * @param since when the session began that asks
     */
    Optional<Actor> actor(String ref, LocalDate today, Instant since) {
        return database.sql("""
                        select a.ref, a.name, a.role, o.code, o.chinese, o.english, o.kind, o.items,
                               o.parent, o.entity, p.firm, p.power
                        from access.account a
                        join access.organisation o on o.code = a.organisation
                        left join access.account p on p.ref = a.ref and p.powers_verified_on is not null
                             and (p.power_until is null or p.power_until > :today)
                        where a.ref = :ref and a.deactivated_at is null and a.confirmed_at is not null
                          and (a.valid_from is null or a.valid_from <= :today)
                          and (a.valid_to is null or a.valid_to > :today)
                          and (a.sessions_ended_at is null or a.sessions_ended_at <= :since)
                        """)
                .param("today", today)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .query((row, number) -> new Actor(
                        row.getString("ref"),
                        row.getString("name"),
                        OrganisationStore.organisation(row, number),
                        Role.valueOf(row.getString("role")),
                        row.getString("firm"),
                        Optional.ofNullable(row.getString("power")).map(Power::valueOf).orElse(null)))
                .optional();
    }

    void setPassword(String ref, String encoded) {
        database.sql("update access.account set password = :password, wrong = 0, locked_until = null where ref = :ref")
                .param("password", encoded)
                .param("ref", ref)
                .update();
    }

    /** Sessions that began before this moment are over. */
    void endSessions(String ref, Instant moment) {
        database.sql("update access.account set sessions_ended_at = :moment where ref = :ref")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    /** False if there is no active account of a firm's person with this reference. */
    boolean setPowers(String ref, String firm, Power power, LocalDate on, @Nullable LocalDate until) {
        return database.sql("""
                        update access.account
                        set firm = :firm, powers_verified_on = :on, power = :power, power_until = :until
                        where ref = :ref and deactivated_at is null
                          and organisation in (select code from access.organisation where kind = 'FIRM')
                        """)
                        .param("firm", firm)
                        .param("power", power.name())
                        .param("until", until)
                        .param("on", on)
                        .param("ref", ref)
                        .update()
                == 1;
    }

    /** False if the account acted for no firm. */
    boolean endPowers(String ref) {
        return database.sql("""
                        update access.account
                        set firm = null, powers_verified_on = null, power = null, power_until = null
                        where ref = :ref and firm is not null
                        """)
                        .param("ref", ref)
                        .update()
                == 1;
    }

    /** Active accounts that represent a firm. */
    List<String> representatives(String firm) {
        return database.sql("""
                        select ref from access.account
                        where firm = :firm and power = 'REPRESENTATIVE' and deactivated_at is null
                        order by ref
                        """)
                .param("firm", firm)
                .query(String.class)
                .list();
    }

    void deactivate(String ref, Instant now) {
        database.sql("update access.account set deactivated_at = :now where ref = :ref and deactivated_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("ref"),
                row.getString("login"),
                row.getString("name"),
                row.getString("organisation"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("welcomed"),
                row.getBoolean("staff"),
                row.getBoolean("factor"),
                row.getBoolean("provider"),
                row.getBoolean("active"),
                row.getBoolean("confirmed"),
                row.getObject("valid_to", LocalDate.class));
    }
}
