package huirong.app.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/** A process of its own that keeps a database until it is killed; prints the postmaster's id when a row is committed. */
final class PostgresHolder {
    private PostgresHolder() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(EmbeddedPostgresTest.durable(Path.of(arguments[0])));
        try (Connection connection = postgres.database("huirong", "huirong", "secret").connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept(word text)");
            statement.execute("insert into kept values ('committed')");
        }
        System.out.println(postgres.pid());
        new CountDownLatch(1).await();
    }
}
