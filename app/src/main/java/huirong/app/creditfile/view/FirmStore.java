package huirong.app.creditfile.view;

import huirong.app.access.Actor;
import huirong.app.access.Organisation.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FirmStore {
    /** Firms known now, seen by an organisation: all under a public duty, else those that authorised it or that it reported on. */
    private static final String VISIBLE =
            """
            with clock as (select seq from creditfile.known_clock),
            linked as (
                select l.subject_id, l.firm from creditfile.all_links(:today, (select seq from clock)) l
                where l.firm is not null
            ), authorised as (
                select distinct on (c.subject_id, c.number) c.*
                from creditfile.consent c
                join creditfile.publication p on p.submission = c.submission
                where c.reader = :reader
                order by c.subject_id, c.number, p.seq desc, c.line desc
            ), visible as (
                select f.home, f.ref from creditfile.firm f
                where :all and exists (select from linked l where l.firm = f.home)
                union
                select f.home, f.ref from creditfile.firm f where f.ref = :own
                union
                select f.home, f.ref
                from authorised a
                join linked l on l.subject_id = a.subject_id
                join creditfile.firm f on f.home = l.firm
                where a.signed <= :today and a.until > :today and (a.withdrawn is null or a.withdrawn > :today)
                union
                select f.home, f.ref
                from (select distinct t.subject_id
                      from creditfile.publication p join creditfile.fact t on t.submission = p.submission
                      where :department and p.source = :organisation) d
                join linked l on l.subject_id = d.subject_id
                join creditfile.firm f on f.home = l.firm
            )
            """;

    private final JdbcClient sql;

    FirmStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<FirmSummary> search(Actor actor, String text, @Nullable String after, int limit, LocalDate today) {
        List<Firm> firms = scoped(
                        VISIBLE
                                + """
                                , called as (
                                    select l.firm, n.name, n.former, n.valid_from, p.seq, n.line
                                    from linked l
                                    join creditfile.firm_name n on n.subject_id = l.subject_id
                                    join creditfile.publication p on p.submission = n.submission
                                ), present as (
                                    select distinct on (firm) firm, name from called
                                    where not former and valid_from <= :today
                                    order by firm, valid_from desc, seq desc, line desc
                                ), sought as (
                                    select firm from called where position(lower(:text) in lower(name)) > 0
                                    union
                                    select l.firm from linked l join creditfile.subject s on s.id = l.subject_id
                                    where starts_with(s.identifier, upper(:text))
                                ), named as (
                                    select v.home, v.ref, coalesce(n.name, '') as name
                                    from visible v left join present n on n.firm = v.home
                                    where :text = '' or v.home in (select firm from sought)
                                )
                                select n.home, n.ref from named n
                                where :after = '' or (n.name collate "zh-x-icu", n.home) > (
                                    select a.name collate "zh-x-icu", a.home from named a where a.ref = :after)
                                order by n.name collate "zh-x-icu", n.home
                                limit :limit
                                """,
                        actor,
                        today)
                .param("text", text)
                .param("after", after == null ? "" : after)
                .param("limit", limit)
                .query(FirmStore::firm)
                .list();
        return summaries(firms, today, null);
    }

    /** Each page costs the same, however many firms there are: for whoever may know of all of them. */
    List<FirmSummary> walk(Actor actor, String after, int limit, LocalDate today) {
        List<Firm> firms = publicDuty(actor)
                ? page(new Moment(today, Long.MAX_VALUE), after, limit)
                : scoped(VISIBLE + "select home, ref from visible where ref > :after order by ref limit :limit", actor, today)
                        .param("after", after)
                        .param("limit", limit)
                        .query(FirmStore::firm)
                        .list();
        return summaries(firms, today, null);
    }

    long count(Actor actor, LocalDate today) {
        return scoped(VISIBLE + "select count(*) from visible", actor, today)
                .query(Long.class)
                .single();
    }

    Optional<Firm> find(String ref) {
        return sql.sql("select home, ref from creditfile.firm where ref = :ref")
                .param("ref", ref)
                .query(FirmStore::firm)
                .optional();
    }

    /** Those of the references that are known. */
    List<Firm> find(Collection<String> refs) {
        return sql.sql("select home, ref from creditfile.firm where ref = any (:refs)")
                .param("refs", refs.toArray(String[]::new))
                .query(FirmStore::firm)
                .list();
    }

    /** Firms that a subject belonged to as of a moment, in the order of their references. */
    List<Firm> page(Moment moment, String after, int limit) {
        return sql.sql(
                        """
                        select f.home, f.ref from creditfile.firm f
                        where f.ref > :after and exists (
                            select from creditfile.links(
                                array(select subject_id from creditfile.subject_link where firm = f.home), :validOn, :seq) l
                            where l.firm = f.home)
                        order by f.ref
                        limit :limit
                        """)
                .param("after", after)
                .param("validOn", moment.validOn())
                .param("seq", moment.seq())
                .param("limit", limit)
                .query(FirmStore::firm)
                .list();
    }

    /** Name in force and identifiers, as of a day and a known sequence (null: all that is known). */
    List<FirmSummary> summaries(List<Firm> firms, LocalDate validOn, @Nullable Long seq) {
        Long[] homes = firms.stream().map(Firm::home).toArray(Long[]::new);
        Map<Long, String> names = new LinkedHashMap<>();
        Map<Long, List<FirmSummary.Identifier>> identifiers = new LinkedHashMap<>();
        sql.sql(
                        """
                        select l.firm, s.scheme, s.identifier, n.name
                        from creditfile.links(
                            array(select subject_id from creditfile.subject_link where firm = any (:homes)), :day, :seq) l
                        join creditfile.subject s on s.id = l.subject_id
                        left join lateral (
                            select n.name, n.valid_from, p.seq
                            from creditfile.firm_name n
                            join creditfile.publication p on p.submission = n.submission and p.seq <= :seq
                            where n.home = s.home and n.subject_id = s.id and not n.former and n.valid_from <= :day
                            order by n.valid_from desc, p.seq desc, n.line desc limit 1
                        ) n on true
                        where l.firm = any (:homes)
                        order by l.firm, n.valid_from desc nulls last, n.seq desc, s.id
                        """)
                .param("day", validOn)
                .param("seq", seq == null ? Long.MAX_VALUE : seq)
                .param("homes", homes)
                .query(row -> {
                    if (row.getString(4) != null) names.putIfAbsent(row.getLong(1), row.getString(4));
                    identifiers
                            .computeIfAbsent(row.getLong(1), home -> new ArrayList<>())
                            .add(new FirmSummary.Identifier(row.getString(2), row.getString(3)));
                });
        return firms.stream()
                .map(firm -> new FirmSummary(
                        firm.ref(),
                        names.getOrDefault(firm.home(), ""),
                        identifiers.getOrDefault(firm.home(), List.of())))
                .toList();
    }

    private JdbcClient.StatementSpec scoped(String statement, Actor actor, LocalDate today) {
        Kind kind = actor.organisation().kind();
        return sql.sql(statement)
                .param("today", today)
                .param("all", publicDuty(actor))
                .param("department", kind == Kind.DEPARTMENT)
                .param("own", actor.firm() == null ? "" : actor.firm())
                .param("reader", kind == Kind.OPERATOR ? "" : actor.organisation().entity())
                .param("organisation", actor.organisation().code());
    }

    private static boolean publicDuty(Actor actor) {
        return actor.of(Kind.CREDIT_OFFICE) || actor.of(Kind.AUDIT);
    }

    private static Firm firm(ResultSet row, int n) throws SQLException {
        return new Firm(row.getLong("home"), row.getString("ref"));
    }
}
