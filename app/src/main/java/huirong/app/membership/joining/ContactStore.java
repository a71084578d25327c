package huirong.app.membership.joining;

import huirong.app.access.Actor;
import huirong.app.membership.Disclosure;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Phone numbers of members, and table membership.disclosure. */
@Repository
class ContactStore {
    /** Who is reached for a firm: an account, and the number given on joining. */
    record Reached(String account, String phone) {}

    private final JdbcClient sql;

    ContactStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Reached> find(String firm) {
        return sql.sql(
                        """
                        select account, phone from membership.membership
                        where firm = :firm and state = 'JOINED' and phone is not null
                        order by joined_on desc, ref limit 1
                        """)
                .param("firm", firm)
                .query(Reached.class)
                .optional();
    }

    void disclosed(String firm, Actor to, String reason, Instant now) {
        sql.sql(
                        """
                        insert into membership.disclosure (firm, at, account, organisation, reason)
                        values (:firm, :now, :account, :organisation, :reason)
                        """)
                .param("firm", firm)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", to.account())
                .param("organisation", to.organisation().code())
                .param("reason", reason)
                .update();
    }

    List<Disclosure> disclosures(String firm) {
        return sql.sql(
                        """
                        select at, organisation, reason from membership.disclosure
                        where firm = :firm order by id desc limit 100
                        """)
                .param("firm", firm)
                .query((row, n) -> new Disclosure(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("organisation"),
                        row.getString("reason")))
                .list();
    }
}
