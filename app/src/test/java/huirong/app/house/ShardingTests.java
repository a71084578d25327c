package huirong.app.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.app.testing.Platform;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tables that grow with the number of firms can be spread over machines: by their leading key, which every unique key holds. */
class ShardingTests extends Platform {
    private static final Set<String> LEADING = Set.of("home", "delivery");

    /** Tables that have such a column and stay whole on every machine, each with its reason. */
    private static final Map<String, String> WHOLE = Map.of(
            "creditfile.subject", "answers to which home an identifier belongs: it is asked before a home is known",
            "creditfile.firm", "answers to which home a reference belongs: it is asked before a home is known");

    @BeforeEach
    void schema() {
        database.execute("create schema sharded");
    }

    @AfterEach
    void gone() {
        database.execute("drop schema sharded cascade");
    }

    @TestFactory
    Stream<DynamicTest> everyBigTableCanBePartitionedByItsLeadingKey() {
        List<Map<String, Object>> tables = database.queryForList(
                """
                select n.nspname || '.' || c.relname as name, c.relname as short,
                       (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                        where i.indrelid = c.oid and i.indisprimary) as leading
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname in ('creditfile', 'intake', 'scoring')
                  and exists (select from pg_attribute a
                              where a.attrelid = c.oid and a.attname in ('home', 'delivery') and not a.attisdropped)
                order by 1
                """);
        assertThat(tables).extracting(table -> table.get("name"))
                .contains(
                        "creditfile.fact",
                        "creditfile.consent",
                        "creditfile.firm_name",
                        "creditfile.read_log",
                        "creditfile.file_version",
                        "creditfile.sealing_key",
                        "intake.row_fate",
                        "intake.raw_chunk");
        return tables.stream()
                .filter(table -> !WHOLE.containsKey(table.get("name")))
                .map(table -> DynamicTest.dynamicTest(
                        table.get("name") + " by " + table.get("leading"),
                        () -> partition(
                                (String) table.get("name"), (String) table.get("short"), (String) table.get("leading"))));
    }

    @Test
    void aUniqueKeyWithoutTheLeadingKeyIsFound() {
        database.execute("create table sharded.sample (home bigint, id bigint unique, primary key (home, id))");
        assertThatThrownBy(() -> partition("sharded.sample", "sample_spread", "home"))
                .hasMessageContaining("must include all partitioning columns");
    }

    private void partition(String table, String name, String leading) {
        assertThat(LEADING).as("leading key of %s", table).contains(leading);
        database.execute("create table sharded." + name + " (like " + table + " including all) partition by hash ("
                + leading + ")");
        for (int part = 0; part < 4; part++)
            database.execute("create table sharded." + name + "_" + part + " partition of sharded." + name
                    + " for values with (modulus 4, remainder " + part + ")");
    }
}
