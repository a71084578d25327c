package huirong.app.compensation.filing;

import huirong.app.access.Actor;
import huirong.core.fund.FilingState;
import huirong.core.fund.policy.Admission.Security;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Bearing.Cause;
import huirong.core.fund.policy.Cover;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables compensation.filing and filing_number. */
@Repository
class FilingStore {
    private final JdbcClient sql;

    FilingStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Filing filing, Actor by) {
        sql.sql(
                        """
                        insert into compensation.filing (ref, loan, zone, firm, bank, unit, number, state, policy_version,
                                                         amount_fen, cover, share_fen, hold_fen, quota_fen, size, security, causes, late, criteria,
                                                         filed_on, filed_at, account, person, changed_at)
                        values (:ref, :loan, :zone, :firm, :bank, :unit, :number, :state,
                                :policy, :amount, :cover, :share, :hold, :quota, :size, :security, :causes, :late, :criteria,
                                :filedOn, :filedAt, :account, :person, :filedAt)
                        """)
                .param("ref", filing.ref())
                .param("loan", filing.loan())
                .param("zone", filing.zone())
                .param("firm", filing.firm())
                .param("bank", filing.bank())
                .param("unit", filing.unit())
                .param("number", filing.number())
                .param("state", filing.state().name())
                .param("policy", filing.policyVersion())
                .param("amount", filing.amountFen())
                .param("cover", filing.cover().name())
                .param("share", filing.shareFen())
                .param("hold", filing.holdFen())
                .param("quota", filing.quotaFen())
                .param("size", filing.declared().size().name())
                .param("security", filing.declared().security().name())
                .param("causes", filing.declared().causes().stream().map(Cause::name).sorted().toArray(String[]::new))
                .param("late", filing.late())
                .param("criteria", Criteria.write(filing.criteria()))
                .param("filedOn", filing.filedOn())
                .param("filedAt", filing.filedAt().atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", filing.person())
                .update();
    }

    void lock(String ref) {
        sql.sql("select ref from compensation.filing where ref = :ref for update").param("ref", ref).query(row -> {});
    }

    void move(String ref, FilingState to, Instant now) {
        sql.sql("update compensation.filing set state = :state, changed_at = :now where ref = :ref")
                .param("state", to.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    Optional<Filing> find(String ref) {
        return sql.sql("select * from compensation.filing where ref = :ref")
                .param("ref", ref)
                .query(FilingStore::filing)
                .optional();
    }

    /** Newest first; refused ones too. */
    List<Filing> ofLoan(String loan) {
        return sql.sql("select * from compensation.filing where loan = :loan order by filed_at desc, ref")
                .param("loan", loan)
                .query(FilingStore::filing)
                .list();
    }

    List<Filing> ofBank(String entity) {
        return sql.sql("select * from compensation.filing where bank = :bank order by filed_at desc, ref")
                .param("bank", entity)
                .query(FilingStore::filing)
                .list();
    }

    /** A fund sees what was filed with it, not what was refused. */
    List<Filing> filedIn(Collection<String> zones) {
        return sql.sql(
                        """
                        select * from compensation.filing
                        where zone = any (:zones) and state <> 'REFUSED'
                        order by filed_at desc, ref
                        """)
                .param("zones", zones.toArray(String[]::new))
                .query(FilingStore::filing)
                .list();
    }

    /** What the fund may have to pay and has paid for a firm. The caller holds the book's lock. */
    long firmUsedFen(String zone, String firm) {
        return sql.sql(
                        """
                        select coalesce(sum(case when f.state in ('FILED', 'CLAIMED') then f.share_fen
                                                 when f.state = 'COMPENSATED' then c.payout_fen
                                                 else 0 end), 0)
                        from compensation.filing f
                        left join compensation.claim c on c.filing = f.ref
                        where f.zone = :zone and f.firm = :firm
                        """)
                .param("zone", zone)
                .param("firm", firm)
                .query(Long.class)
                .single();
    }

    /**
     * Gives out the next numbers of a year.
     *
     * @return the last of them
     */
    long numbered(String zone, int year, int many) {
        return sql.sql(
                        """
                        insert into compensation.filing_number as n (zone, year, last) values (:zone, :year, :many)
                        on conflict (zone, year) do update set last = n.last + :many
                        returning last
                        """)
                .param("zone", zone)
                .param("year", year)
                .param("many", many)
                .query(Long.class)
                .single();
    }

    /** The loans of a firm that are filed and neither paid for nor released. */
    List<String> standing(String zone, String firm) {
        return sql.sql(
                        """
                        select loan from compensation.filing
                        where zone = :zone and firm = :firm and state in ('FILED', 'CLAIMED')
                        """)
                .param("zone", zone)
                .param("firm", firm)
                .query(String.class)
                .list();
    }

    /** All that was filed with a fund. */
    FiledCounts counts(String zone) {
        return sql.sql(
                        """
                        select count(*) as filed, coalesce(sum(f.amount_fen), 0) as filed_fen,
                               count(*) filter (where f.state in ('FILED', 'CLAIMED')) as standing,
                               coalesce(sum(f.amount_fen) filter (where f.state in ('FILED', 'CLAIMED')), 0) as standing_fen,
                               count(*) filter (where f.state = 'COMPENSATED') as paid
                        from compensation.filing f where f.zone = :zone and f.state <> 'REFUSED'
                        """)
                .param("zone", zone)
                .query(FiledCounts.class)
                .single();
    }

    /** What is filed under leverage and stands. */
    long leveragedFen(String zone) {
        return sql.sql(
                        """
                        select coalesce(sum(amount_fen), 0) from compensation.filing
                        where zone = :zone and cover = 'LEVERAGE' and state in ('FILED', 'CLAIMED')
                        """)
                .param("zone", zone)
                .query(Long.class)
                .single();
    }

    /** What filings from a day on added to a bank's quota. */
    long quotaAddedFen(String zone, String bank, LocalDate from) {
        return sql.sql(
                        """
                        select coalesce(sum(quota_fen), 0) from compensation.filing
                        where zone = :zone and bank = :bank and cover = 'QUOTA' and state <> 'REFUSED' and filed_on >= :from
                        """)
                .param("zone", zone)
                .param("bank", bank)
                .param("from", from)
                .query(Long.class)
                .single();
    }

    /** What was paid of a bank's quota from a day on. */
    long quotaTakenFen(String zone, String bank, LocalDate from) {
        return sql.sql(
                        """
                        select coalesce(sum(c.payout_fen), 0)
                        from compensation.filing f join compensation.claim c on c.filing = f.ref
                        where f.zone = :zone and f.bank = :bank and f.cover = 'QUOTA' and c.paid_on >= :from
                        """)
                .param("zone", zone)
                .param("bank", bank)
                .param("from", from)
                .query(Long.class)
                .single();
    }

    /** What a bank has filed under a quota and standing. */
    long quotaBalanceFen(String zone, String bank) {
        return sql.sql(
                        """
                        select coalesce(sum(amount_fen), 0) from compensation.filing
                        where zone = :zone and bank = :bank and cover = 'QUOTA' and state in ('FILED', 'CLAIMED')
                        """)
                .param("zone", zone)
                .param("bank", bank)
                .query(Long.class)
                .single();
    }

    /** The caller holds the filing's lock. */
    void expire(String ref, FilingState to, LocalDate day, Instant now) {
        sql.sql("update compensation.filing set state = :state, expired_on = :day, changed_at = :now where ref = :ref")
                .param("state", to.name())
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ref", ref)
                .update();
    }

    /** Whether filings were looked through on a day for those that can no longer be claimed for. */
    boolean looked(String zone, LocalDate day) {
        return sql.sql("select exists (select from compensation.expiry_run where zone = :zone and day = :day)")
                .param("zone", zone)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void looked(String zone, LocalDate day, int released) {
        sql.sql(
                        """
                        insert into compensation.expiry_run (zone, day, released) values (:zone, :day, :released)
                        on conflict do nothing
                        """)
                .param("zone", zone)
                .param("day", day)
                .param("released", released)
                .update();
    }

    private static Declared declared(ResultSet row) throws SQLException {
        String[] causes = (String[]) row.getArray("causes").getArray();
        return new Declared(
                Size.valueOf(row.getString("size")),
                Security.valueOf(row.getString("security")),
                Arrays.stream(causes).map(Cause::valueOf).collect(Collectors.toSet()));
    }

    private static Filing filing(ResultSet row, int number) throws SQLException {
        return new Filing(
                row.getString("ref"),
                row.getString("loan"),
                row.getString("zone"),
                row.getString("firm"),
                row.getString("bank"),
                row.getString("unit"),
                row.getString("number"),
                FilingState.valueOf(row.getString("state")),
                row.getInt("policy_version"),
                row.getLong("amount_fen"),
                Cover.Kind.valueOf(row.getString("cover")),
                row.getLong("share_fen"),
                row.getLong("hold_fen"),
                row.getLong("quota_fen"),
                declared(row),
                row.getBoolean("late"),
                Criteria.read(row.getString("criteria")),
                row.getObject("filed_on", LocalDate.class),
                row.getTimestamp("filed_at").toInstant(),
                row.getString("person"),
                row.getObject("expired_on", LocalDate.class));
    }
}
