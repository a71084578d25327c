package huirong.app.creditfile.consent;

import huirong.app.access.NotVisible;
import huirong.core.fact.Catalogue;
import huirong.core.fact.Fact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ConsentStore implements LiveConsents {
    /** The newest known statement of each authorisation, of the subjects that belong to the firms today. */
    private static final String NEWEST =
            """
            with linked as (
                select l.subject_id, l.firm
                from creditfile.links(
                    array(select subject_id from creditfile.subject_link where firm = any (:firms)),
                    :today, (select seq from creditfile.known_clock)) l
                where l.firm = any (:firms)
            ), newest as (
                select distinct on (c.subject_id, c.number, c.reader) l.firm, c.*, p.document, p.published_at, p.seq
                from creditfile.consent c
                join linked l on l.subject_id = c.subject_id
                join creditfile.publication p on p.submission = c.submission
                order by c.subject_id, c.number, c.reader, p.seq desc, c.line desc
            )
            """;

    /** It is live if signed, not run out and not withdrawn. */
    private static final String LIVE = NEWEST
            + """
            select firm, number, reader, items, purpose, data_from, data_to, until
            from newest
            where signed <= :today and until > :today and (withdrawn is null or withdrawn > :today)
            """;

    /** A statement and the subject it is about. */
    record Stated(String scheme, String identifier, StatedConsent consent) {
        String number() {
            return consent.number();
        }

        LocalDate until() {
            return consent.until();
        }

        boolean is(String number, String reader) {
            return consent.number().equals(number) && isFor(reader);
        }

        boolean isFor(String reader) {
            return consent.reader().equals(reader);
        }

        boolean live(LocalDate today) {
            return consent.state(today) == StatedConsent.State.LIVE;
        }

        boolean untilSettled() {
            return consent.untilSettled();
        }

        Stated withdrawn(LocalDate day) {
            return with(consent.dataTo(), consent.until(), day);
        }

        Stated ending(LocalDate end) {
            return with(consent.dataTo(), end, consent.withdrawn());
        }

        /** Data that was to be read as long as the authorisation runs goes on with it. */
        Stated running() {
            LocalDate until = StatedConsent.UNTIL_SETTLED;
            return with(consent.dataTo().equals(consent.until()) ? until : consent.dataTo(), until, consent.withdrawn());
        }

        private Stated with(LocalDate dataTo, LocalDate until, @Nullable LocalDate withdrawn) {
            StatedConsent now = new StatedConsent(
                    consent.number(),
                    consent.reader(),
                    consent.items(),
                    consent.purpose(),
                    consent.dataFrom(),
                    dataTo,
                    consent.signed(),
                    until,
                    withdrawn,
                    consent.ground(),
                    consent.statedAt());
            return new Stated(scheme, identifier, now);
        }

        Fact fact() {
            Map<String, Object> values = new HashMap<>(Map.of(
                    "number", consent.number(),
                    "reader", consent.reader(),
                    "items", String.join(",", new TreeSet<>(consent.items())),
                    "purpose", consent.purpose(),
                    "data_from", consent.dataFrom(),
                    "data_to", consent.dataTo(),
                    "signed", consent.signed(),
                    "until", consent.until()));
            if (consent.withdrawn() != null) values.put("withdrawn", consent.withdrawn());
            return Catalogue.AUTHORISATION.fact(values);
        }
    }

    private final JdbcClient sql;

    ConsentStore(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Consent> ofFirms(Collection<Long> firms, LocalDate today) {
        return sql.sql(LIVE + " order by firm, number")
                .param("today", today)
                .param("firms", firms.toArray(Long[]::new))
                .query(ConsentStore::consent)
                .list();
    }

    @Override
    public List<Consent> ofFirm(long firm, String reader, LocalDate today) {
        return sql.sql(LIVE + " and reader = :reader order by number")
                .param("today", today)
                .param("firms", new Long[] {firm})
                .param("reader", reader)
                .query(ConsentStore::consent)
                .list();
    }

    @Override
    public Map<String, StatedConsent> over(Collection<String> firms, String reader, LocalDate today) {
        record Given(String firm, StatedConsent consent) {}
        Map<String, StatedConsent> last = sql.sql(
                        NEWEST
                                + """
                                select f.ref as firm, s.scheme, s.identifier, n.number, n.reader, n.items, n.purpose, n.data_from,
                                       n.data_to, n.signed, n.until, n.withdrawn, n.document, n.published_at
                                from newest n
                                join creditfile.subject s on s.id = n.subject_id
                                join creditfile.firm f on f.home = n.firm
                                where n.reader = :reader
                                """)
                .param("today", today)
                .param("firms", homes(firms).toArray(Long[]::new))
                .param("reader", reader)
                .query((row, n) -> new Given(row.getString("firm"), stated(row, n).consent()))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Given::firm,
                        Given::consent,
                        BinaryOperator.maxBy(Comparator.comparing(StatedConsent::ended)),
                        HashMap::new));
        last.values().removeIf(given -> given.state(today) == StatedConsent.State.LIVE);
        return last;
    }

    List<Consent> live(String ref, String reader, LocalDate today) {
        List<Long> home = homes(ref);
        return home.isEmpty() ? List.of() : ofFirm(home.getFirst(), reader, today);
    }

    /** Waits for whoever is stating authorisations, and keeps known time where it is until the transaction ends. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(hashtext('creditfile.authorisation'))").query(row -> {});
        sql.sql("select seq from creditfile.known_clock for update").query(row -> {});
    }

    /** Of each authorisation of a firm the newest statement, the one stated last first. */
    List<Stated> newest(String ref, LocalDate today) {
        return sql.sql(
                        NEWEST
                                + """
                                select s.scheme, s.identifier, n.number, n.reader, n.items, n.purpose, n.data_from, n.data_to,
                                       n.signed, n.until, n.withdrawn, n.document, n.published_at
                                from newest n join creditfile.subject s on s.id = n.subject_id
                                order by n.signed desc, n.seq desc, n.number, n.reader
                                """)
                .param("today", today)
                .param("firms", homes(ref).toArray(Long[]::new))
                .query(ConsentStore::stated)
                .list();
    }

    /** A first statement, about the subject by which the firm is registered today. */
    Stated first(String ref, ConsentTerms terms, LocalDate today) {
        StatedConsent consent = new StatedConsent(
                terms.number(),
                terms.reader(),
                terms.items(),
                terms.purpose(),
                terms.dataFrom(),
                terms.dataTo(),
                today,
                terms.until(),
                null,
                Ground.GIVEN,
                Instant.EPOCH);
        return sql.sql(
                        """
                        select s.scheme, s.identifier
                        from creditfile.links(
                            array(select subject_id from creditfile.subject_link where firm = any (:firms)),
                            :today, (select seq from creditfile.known_clock)) l
                        join creditfile.subject s on s.id = l.subject_id
                        where l.firm = any (:firms)
                        order by s.scheme = 'uscc' desc, s.id
                        limit 1
                        """)
                .param("today", today)
                .param("firms", homes(ref).toArray(Long[]::new))
                .query((row, n) -> new Stated(row.getString(1), row.getString(2), consent))
                .optional()
                .orElseThrow(() -> new NotVisible("firm " + ref));
    }

    private List<Long> homes(String ref) {
        return homes(List.of(ref));
    }

    private List<Long> homes(Collection<String> refs) {
        return sql.sql("select home from creditfile.firm where ref = any (:refs)")
                .param("refs", refs.toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    private static Consent consent(ResultSet row, int n) throws SQLException {
        return new Consent(
                row.getLong("firm"),
                row.getString("number"),
                row.getString("reader"),
                Set.of((String[]) row.getArray("items").getArray()),
                row.getString("purpose"),
                row.getObject("data_from", LocalDate.class),
                row.getObject("data_to", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    private static Stated stated(ResultSet row, int n) throws SQLException {
        return new Stated(
                row.getString("scheme"),
                row.getString("identifier"),
                new StatedConsent(
                        row.getString("number"),
                        row.getString("reader"),
                        Set.of((String[]) row.getArray("items").getArray()),
                        row.getString("purpose"),
                        row.getObject("data_from", LocalDate.class),
                        row.getObject("data_to", LocalDate.class),
                        row.getObject("signed", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getObject("withdrawn", LocalDate.class),
                        Ground.of(row.getString("document")),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()));
    }
}
