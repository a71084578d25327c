package huirong.app.testing;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.run.DatabaseAddress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    @Test
    void handsOutEmptyDatabasesThatAreNotShared() throws Exception {
        DatabaseAddress one = TestDatabase.fresh();
        DatabaseAddress other = TestDatabase.fresh();
        try (Connection connection = one.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table t(a int)");
        }
        try (Connection connection = other.connect();
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("select to_regclass('t')")) {
            tables.next();
            assertThat(tables.getString(1)).isNull();
        }
    }
}
