package huirong.app.kills;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Looks at one firm after the other all the time: what is known of it must be a union of whole deliveries. */
final class Watcher implements Callable<Long> {
    /** Every publication, and how many facts of one firm it made known. One statement, so one moment. */
    private static final String KNOWN =
            """
            select d.idempotency_key, d.state = 'PUBLISHED' and d.seq = p.seq, count(f.line)
            from creditfile.publication p
            join intake.delivery d on d.id = p.submission
            left join creditfile.fact f on f.submission = p.submission
                and f.home = (select home from creditfile.subject where scheme = 'regno' and identifier = ?)
            where d.organisation = ?
            group by d.idempotency_key, d.state, d.seq, p.seq
            """;

    private final ServerProcess server;
    private final Map<String, SentFile> sent;
    private final Random random;
    private volatile boolean enough;

    Watcher(ServerProcess server, long seed, Map<String, SentFile> sent) {
        this.server = server;
        this.sent = sent;
        random = new Random(seed);
    }

    void enough() {
        enough = true;
    }

    /** How often it could look. */
    @Override
    public Long call() {
        long looks = 0;
        while (!enough) {
            try (Connection database = server.database();
                    PreparedStatement known = database.prepareStatement(KNOWN)) {
                for (; !enough; looks++) {
                    look(known, Zone.FIRMS.get(random.nextInt(Zone.FIRMS.size())));
                    LockSupport.parkNanos(20_000_000);
                }
            } catch (SQLException | IllegalStateException away) {
                LockSupport.parkNanos(50_000_000);
            }
        }
        return looks;
    }

    private void look(PreparedStatement known, String firm) throws SQLException {
        known.setString(1, firm);
        known.setString(2, Zone.SENDER);
        try (ResultSet row = known.executeQuery()) {
            while (row.next()) {
                SentFile file = sent.get(row.getString(1));
                int whole = file.facts().getOrDefault(firm, 0);
                if (!row.getBoolean(2) || row.getInt(3) != whole)
                    throw new AssertionError(
                            "half there: " + file.key() + " shows " + row.getInt(3) + " of " + whole + " facts of " + firm);
            }
        }
    }
}
