package huirong.app.compensation.filing;

import huirong.core.fund.FilingState;
import huirong.core.fund.policy.Admission.Security;
import huirong.core.fund.policy.Admission.Size;
import huirong.core.fund.policy.Bearing;
import huirong.core.fund.policy.Bearing.Cause;
import huirong.core.fund.policy.Cover;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables compensation.filing and filing_number. */
@Repository
class FilingStore {
    private final JdbcClient sql;

    FilingStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(List<NewFiling> filings) {
        sql.sql(
                        """
                        insert into compensation.filing (ref, loan, zone, firm, bank, unit, number, state, policy_version,
                                                         amount_fen, cover, share_fen, hold_fen, quota_fen, size, security, collateral_fen, causes, mode, guarantee, late, criteria,
                                                         filed_on, filed_at, account, person, carried_from, carries, changed_at)
                        select ref, loan, zone, firm, bank, unit, number, state, policy,
                               amount, cover, share, hold, quota, size, security, collateral, string_to_array(causes, ' '), mode, guarantee, late, criteria,
                               filed_on, timestamptz 'epoch' + filed_at * interval '1 microsecond', account, person, carried_from, carries,
                               timestamptz 'epoch' + filed_at * interval '1 microsecond'
                        from unnest(:ref::text[], :loan::text[], :zone::text[], :firm::text[], :bank::text[], :unit::text[],
                                    :number::text[], :state::text[], :policy::int[], :amount::bigint[], :cover::text[], :share::bigint[],
                                    :hold::bigint[], :quota::bigint[], :size::text[], :security::text[], :collateral::bigint[], :causes::text[], :mode::text[], :guarantee::text[], :late::boolean[],
                                    :criteria::text[], :filedOn::date[], :filedAt::bigint[], :account::text[], :person::text[],
                                    :carriedFrom::text[], :carries::int[])
                             as added (ref, loan, zone, firm, bank, unit, number, state, policy, amount, cover, share, hold, quota,
                                       size, security, collateral, causes, mode, guarantee, late, criteria, filed_on, filed_at, account, person, carried_from, carries)
                        """)
                .param("ref", texts(filings, Filing::ref))
                .param("loan", texts(filings, Filing::loan))
                .param("zone", texts(filings, Filing::zone))
                .param("firm", texts(filings, Filing::firm))
                .param("bank", texts(filings, Filing::bank))
                .param("unit", texts(filings, Filing::unit))
                .param("number", texts(filings, Filing::number))
                .param("state", texts(filings, filing -> filing.state().name()))
                .param("policy", column(filings, Filing::policyVersion, Integer[]::new))
                .param("amount", column(filings, Filing::amountFen, Long[]::new))
                .param("cover", texts(filings, filing -> filing.cover().name()))
                .param("share", column(filings, Filing::shareFen, Long[]::new))
                .param("hold", column(filings, Filing::holdFen, Long[]::new))
                .param("quota", column(filings, Filing::quotaFen, Long[]::new))
                .param("size", texts(filings, filing -> filing.declared().size().name()))
                .param("security", texts(filings, filing -> filing.declared().security().name()))
                .param("collateral", column(filings, filing -> filing.declared().collateralFen(), Long[]::new))
                .param("causes", texts(filings, filing -> filing.declared().causes().stream()
                        .map(Cause::name)
                        .sorted()
                        .collect(Collectors.joining(" "))))
                .param("mode", texts(filings, filing -> filing.mode().name()))
                .param("guarantee", texts(filings, Filing::guarantee))
                .param("late", column(filings, Filing::late, Boolean[]::new))
                .param("criteria", texts(filings, filing -> Criteria.write(filing.criteria())))
                .param("filedOn", column(filings, filing -> Date.valueOf(filing.filedOn()), Date[]::new))
                .param("filedAt", column(
                        filings, filing -> ChronoUnit.MICROS.between(Instant.EPOCH, filing.filedAt()), Long[]::new))
                .param("account", filings.stream().map(NewFiling::account).toArray(String[]::new))
                .param("person", texts(filings, Filing::person))
                .param("carriedFrom", texts(filings, Filing::carriedFrom))
                .param("carries", column(filings, Filing::carries, Integer[]::new))
                .update();
    }

    private static String[] texts(List<NewFiling> filings, Function<Filing, @Nullable String> part) {
        return column(filings, part, String[]::new);
    }

    private static <V> V[] column(List<NewFiling> filings, Function<Filing, V> part, IntFunction<V[]> array) {
        return filings.stream().map(NewFiling::filing).map(part).toArray(array);
    }

    void lock(String ref) {
        sql.sql("select ref from compensation.filing where ref = :ref for update").param("ref", ref).query(row -> {});
    }

    void move(String ref, FilingState to, Instant now) {
        move(List.of(ref), to, now);
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

    /** Those of the loans that are filed, and neither refused nor withdrawn. */
    Set<String> live(Collection<String> loans) {
        return sql.sql(
                        """
                        select loan from compensation.filing
                        where loan = any (:loans) and state not in ('REFUSED', 'WITHDRAWN')
                        """)
                .param("loans", loans.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** Those of loans that are filed and not claimed for, by loan. */
    Map<String, Filing> filed(Collection<String> loans) {
        return sql.sql("select * from compensation.filing where loan = any (:loans) and state = 'FILED'")
                .param("loans", loans.toArray(String[]::new))
                .query(FilingStore::filing)
                .list()
                .stream()
                .collect(Collectors.toMap(Filing::loan, Function.identity()));
    }

    /** What was carried over to a filing of these loans that was taken back, by loan. */
    Map<String, Filing> carriedBefore(Collection<String> loans) {
        Map<String, Filing> before = new HashMap<>();
        sql.sql(
                        """
                        select w.loan as renewing, o.* from compensation.filing w
                        join compensation.filing o on o.ref = w.carried_from
                        where w.loan = any (:loans) and w.state = 'WITHDRAWN'
                        """)
                .param("loans", loans.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("renewing"), filing(row, n)))
                .list()
                .forEach(one -> before.put(one.getKey(), one.getValue()));
        return before;
    }

    /** The caller holds the locks of their loans. */
    void move(Collection<String> refs, FilingState to, Instant now) {
        sql.sql("update compensation.filing set state = :state, changed_at = :now where ref = any (:refs)")
                .param("state", to.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("refs", refs.toArray(String[]::new))
                .update();
    }

    /** The filing that took the place of one. */
    Optional<Filing> successor(String ref) {
        return sql.sql("select * from compensation.filing where carried_from = :ref")
                .param("ref", ref)
                .query(FilingStore::filing)
                .optional();
    }

    /** In no order. */
    List<Filing> find(Collection<String> refs) {
        return sql.sql("select * from compensation.filing where ref = any (:refs)")
                .param("refs", refs.toArray(String[]::new))
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

    /**
     * Gives out the next numbers of a year.
     *
     * @return the last of them
     */
    long numbered(String zone, int year, long many) {
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

    /** All that was filed with a fund and not withdrawn, a loan and its renewals once. */
    FiledCounts counts(String zone) {
        return sql.sql(
                        """
                        select count(*) as filed, coalesce(sum(f.amount_fen), 0) as filed_fen,
                               count(*) filter (where f.state in ('FILED', 'CLAIMED')) as standing,
                               coalesce(sum(f.amount_fen) filter (where f.state in ('FILED', 'CLAIMED')), 0) as standing_fen,
                               count(*) filter (where f.state = 'COMPENSATED') as paid
                        from compensation.filing f where f.zone = :zone and f.state not in ('REFUSED', 'WITHDRAWN', 'CARRIED')
                        """)
                .param("zone", zone)
                .query(FiledCounts.class)
                .single();
    }

    private static Declared declared(ResultSet row) throws SQLException {
        String[] causes = (String[]) row.getArray("causes").getArray();
        return new Declared(
                Size.valueOf(row.getString("size")),
                Security.valueOf(row.getString("security")),
                row.getLong("collateral_fen"),
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
                Bearing.Mode.valueOf(row.getString("mode")),
                row.getString("guarantee"),
                row.getBoolean("late"),
                Criteria.read(row.getString("criteria")),
                row.getObject("filed_on", LocalDate.class),
                row.getTimestamp("filed_at").toInstant(),
                row.getString("person"),
                row.getString("carried_from"),
                row.getInt("carries"),
                row.getObject("expired_on", LocalDate.class));
    }
}
