package huirong.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.testing.Platform;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/** Every statement of the platform is one that its own migrated schema understands. */
class SqlTests extends Platform {
    private static final Pattern COPY =
            Pattern.compile("copy\\s+(\\S+)\\s+\\(([^)]*)\\)\\s+from\\s+stdin", Pattern.CASE_INSENSITIVE);

    @Autowired
    DataSource pool;

    @Test
    void everyStatementFitsTheMigratedSchema() throws SQLException {
        Statements statements = new Statements(Sources.PLATFORM);
        List<Statements.Found> ours = statements.found.stream()
                .filter(found -> !found.module().equals("run"))
                .toList();
        assertThat(ours).as("statements found").hasSizeGreaterThan(50);
        assertThat(faults(ours)).isEmpty();
    }

    @Test
    void noStatementIsPutTogetherWhereItCannotBeFound() {
        assertThat(new Statements(Sources.PLATFORM)
                        .hidden.stream().filter(place -> !place.startsWith("EmbeddedPostgres")))
                .as("write the statement as a text block, or as a sum of constants")
                .isEmpty();
    }

    @Test
    void aMisspeltColumnIsFound() throws SQLException {
        assertThat(faultsOf("sql.sql(\"select home, nme from creditfile.firm_name where home = :home\").param(\"home\", 1)"))
                .singleElement()
                .asString()
                .contains("SampleStore:4", "nme");
        assertThat(faultsOf("for (String table : java.util.List.of(\"fact\", \"fct\"))"
                        + " sql.sql(\"delete from creditfile.\" + table + \" where home = 1\")"))
                .singleElement()
                .asString()
                .contains("fct");
    }

    @Test
    void aStatementFromElsewhereIsNoticed() {
        Statements statements = new Statements(sample("sql.sql(System.getProperty(\"statement\"))"));
        assertThat(statements.hidden).containsExactly("SampleStore:4");
    }

    private List<String> faultsOf(String call) throws SQLException {
        return faults(new Statements(sample(call)).found);
    }

    private static Sources sample(String call) {
        return Sources.sample(
                "huirong.app.creditfile.SampleStore",
                """
                class SampleStore {
                void run(org.springframework.jdbc.core.simple.JdbcClient sql) {
                %s;
                }
                }
                """
                        .formatted(call));
    }

    /** Prepares all in one transaction that is rolled back; temporary tables are made first. */
    private List<String> faults(List<Statements.Found> statements) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (Statements.Found found : statements) if (makesTable(found)) check(connection, found, faults);
            for (Statements.Found found : statements) if (!makesTable(found)) check(connection, found, faults);
            connection.rollback();
        }
        return faults;
    }

    private static boolean makesTable(Statements.Found found) {
        return found.text().strip().toLowerCase(Locale.ROOT).startsWith("create temporary table");
    }

    private static void check(Connection connection, Statements.Found found, List<String> faults) throws SQLException {
        var before = connection.setSavepoint();
        try (PreparedStatement prepared = connection.prepareStatement(positional(found.text()))) {
            ParameterMetaData parameters = prepared.getParameterMetaData();
            if (makesTable(found)) {
                for (int i = 1; i <= parameters.getParameterCount(); i++) prepared.setNull(i, parameters.getParameterType(i));
                prepared.execute();
            }
        } catch (SQLException fault) {
            connection.rollback(before);
            faults.add(found.place() + ": " + fault.getMessage());
        }
    }

    /** With a mark per parameter, as JdbcClient sends it; a COPY is checked by what it copies into. */
    private static String positional(String text) {
        Matcher copy = COPY.matcher(text.strip());
        String statement = copy.matches() ? "select " + copy.group(2) + " from " + copy.group(1) : text;
        return NamedParameterUtils.substituteNamedParameters(statement, new MapSqlParameterSource());
    }
}
