package huirong.app.membership.zone;

import huirong.app.membership.Zone;
import huirong.core.membership.EntryRules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table membership.zone. Zones are public. */
@Repository
class ZoneStore {
    private final JdbcClient sql;

    ZoneStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False if there is a zone with this code. */
    boolean add(Zone zone, Instant now) {
        return sql.sql(
                                """
                                insert into membership.zone
                                    (code, chinese, english, office, fund_office, banks, trial_from, trial_to, opening,
                                     accept_days, decide_days, divisions, industries, legal_forms, statuses, opened_at)
                                values (:code, :chinese, :english, :office, :fundOffice, :banks, :trialFrom, :trialTo, :opening,
                                        :acceptDays, :decideDays, :divisions, :industries, :legalForms, :statuses, :now)
                                on conflict (code) do nothing
                                """)
                        .param("code", zone.code())
                        .param("chinese", zone.chinese())
                        .param("english", zone.english())
                        .param("office", zone.office())
                        .param("fundOffice", zone.fundOffice())
                        .param("banks", texts(zone.banks()))
                        .param("trialFrom", zone.trialFrom())
                        .param("trialTo", zone.trialTo())
                        .param("opening", zone.opening())
                        .param("acceptDays", zone.acceptDays())
                        .param("decideDays", zone.decideDays())
                        .param("divisions", texts(zone.rules().divisions()))
                        .param("industries", texts(zone.rules().industries()))
                        .param("legalForms", texts(zone.rules().legalForms()))
                        .param("statuses", texts(zone.rules().statuses()))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Zone> find(String code) {
        return sql.sql("select * from membership.zone where code = :code")
                .param("code", code)
                .query(ZoneStore::zone)
                .optional();
    }

    List<Zone> all() {
        return sql.sql("select * from membership.zone order by code").query(ZoneStore::zone).list();
    }

    private static String[] texts(Collection<String> texts) {
        return texts.stream().sorted().toArray(String[]::new);
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static Zone zone(ResultSet row, int n) throws SQLException {
        return new Zone(
                row.getString("code"),
                row.getString("chinese"),
                row.getString("english"),
                row.getString("office"),
                row.getString("fund_office"),
                List.of((String[]) row.getArray("banks").getArray()),
                row.getObject("trial_from", LocalDate.class),
                row.getObject("trial_to", LocalDate.class),
                row.getObject("opening", LocalDate.class),
                row.getInt("accept_days"),
                row.getInt("decide_days"),
                new EntryRules(
                        texts(row, "divisions"),
                        texts(row, "industries"),
                        texts(row, "legal_forms"),
                        texts(row, "statuses")));
    }
}
