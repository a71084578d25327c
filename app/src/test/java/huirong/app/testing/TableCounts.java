package huirong.app.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many rows every table of the platform has, and what is known: to show that nothing else changed. */
public record TableCounts(Map<String, Long> rows) {
    public static TableCounts of(JdbcTemplate database) {
        List<String> tables = database.queryForList(
                """
                select schemaname || '.' || tablename from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'flyway_schema_history'
                """,
                String.class);
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables) rows.put(table, database.queryForObject("select count(*) from " + table, Long.class));
        rows.put("known", database.queryForObject("select seq from creditfile.known_clock", Long.class));
        return new TableCounts(rows);
    }

    /** What has grown since, by how much. */
    public Map<String, Long> since(TableCounts before) {
        Map<String, Long> grown = new LinkedHashMap<>();
        rows.forEach((table, count) -> {
            long more = count - before.rows.getOrDefault(table, 0L);
            if (more != 0) grown.put(table, more);
        });
        return grown;
    }
}
