package huirong.app;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pool, handed out only after every module's schema is at its newest version. */
@Configuration(proxyBeanMethods = false)
class Database {
    /** Modules with a schema of their own, each after those it may know. */
    static final List<String> SCHEMAS = List.of("access", "audit", "creditfile", "intake", "scoring", "membership",
            "marketplace", "origination", "lending", "compensation", "supervision");

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(
            @Value("${huirong.database.url}") String url,
            @Value("${huirong.database.user}") String user,
            @Value("${huirong.database.password}") String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(2);
        // A large firm's file is sorted in memory.
        pool.setConnectionInitSql("set work_mem = '32MB'");
        migrate(pool);
        return pool;
    }

    static void migrate(DataSource database) {
        for (String schema : SCHEMAS) {
            String location = "classpath:db/migration/" + schema;
            Flyway.configure()
                    .dataSource(database)
                    .schemas(schema)
                    .locations(location)
                    .failOnMissingLocations(false)
                    .load()
                    .migrate();
        }
    }
}
