package huirong.app.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** A PostgreSQL that others run, named by HUIRONG_DB_URL, HUIRONG_DB_USER and HUIRONG_DB_PASSWORD. */
final class ExternalDatabase {
    static final int OLDEST = 15;

    private ExternalDatabase() {}

    /** Empty if none is named. */
    static Optional<DatabaseAddress> named(Map<String, String> environment) {
        String url = environment.getOrDefault("HUIRONG_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseAddress(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                environment.getOrDefault("HUIRONG_DB_USER", ""),
                environment.getOrDefault("HUIRONG_DB_PASSWORD", "")));
    }

    static DatabaseAddress checked(DatabaseAddress address) {
        try (Connection connection = address.connect()) {
            int major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST) {
                throw Refused.input(
                        "数据库为 PostgreSQL " + major + "，需要 " + OLDEST + " 或更新版本；请升级或改用其他数据库。",
                        "The database is PostgreSQL " + major + ", " + OLDEST
                                + " or newer is needed; upgrade it or name another one.");
            }
            return address;
        } catch (SQLException e) {
            throw Refused.input(
                    "无法连接 HUIRONG_DB_URL 所指的数据库；请检查地址、用户和密码：" + e.getMessage(),
                    "The database named by HUIRONG_DB_URL cannot be reached; check address, user and password: "
                            + e.getMessage());
        }
    }
}
