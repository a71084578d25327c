package huirong.app.compensation.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What stands beside the fund's acts in {@code bench/fund}: the bare statements of a filing as pgbench sends them, and transfers by
 * a function in the database that locks both accounts, as ledgers on PostgreSQL commonly do it. Neither has our rules, and the
 * second has no chain.
 */
final class FundPeers {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    private final JdbcTemplate database;
    private final HikariDataSource pool;

    FundPeers(JdbcTemplate database) throws Exception {
        this.database = database;
        pool = database.getDataSource().unwrap(HikariDataSource.class);
        database.execute("drop schema if exists peer cascade");
        database.execute("create schema peer");
        run("/bench/peer-transfers.sql");
        run("/bench/peer-filings.sql");
    }

    private void run(String resource) throws IOException {
        database.execute(text(resource));
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = FundPeers.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Each in a transaction of its own; what both accounts come to must be the sum. */
    double transfersASecond(int clients, int many) throws Exception {
        database.update("update peer.account set debits = 0, credits = 0");
        database.execute("truncate peer.entry");
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int first = client;
                all.add(threads.submit(() -> {
                    try (Connection connection = connect();
                            CallableStatement call = connection.prepareCall("{call peer.transfer(?, ?, ?, ?)}")) {
                        for (int n = first; n < many; n += clients) {
                            call.setString(1, "transfer-" + n);
                            call.setString(2, "paid");
                            call.setString(3, "free");
                            call.setLong(4, 1 + n % 7);
                            call.execute();
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) one.get();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long moved = IntStream.range(0, many).mapToLong(n -> 1 + n % 7).sum();
        assertThat(database.queryForObject("select debits from peer.account where code = 'paid'", Long.class)).isEqualTo(moved);
        assertThat(database.queryForObject("select credits from peer.account where code = 'free'", Long.class)).isEqualTo(moved);
        return many / seconds;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    /** What pgbench says of the bare statements; empty on a machine without it. */
    Optional<String> bareFilings(int clients, int seconds) throws Exception {
        Path script = Files.createTempFile("filing", ".pgbench");
        Files.writeString(script, text("/bench/filing.pgbench"));
        Matcher address = Pattern.compile("//([^:/]+):(\\d+)/([^?]+)").matcher(pool.getJdbcUrl());
        if (!address.find()) throw new IllegalStateException("no address of a database");
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            "pgbench", "-n", "-M", "prepared", "-c", String.valueOf(clients), "-j", "2", "-T", String.valueOf(seconds),
                            "-h", address.group(1), "-p", address.group(2), "-U", pool.getUsername(), "-f", script.toString(),
                            address.group(3))
                    .redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", pool.getPassword());
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).describedAs(said).isZero();
            return Optional.of("%s a second, %s ms on average".formatted(found(RATE, said), found(LATENCY, said)));
        } catch (IOException missing) {
            return Optional.empty();
        } finally {
            Files.delete(script);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) throw new IllegalStateException(text);
        return "%.1f".formatted(Double.parseDouble(matcher.group(1)));
    }
}
