package huirong.app.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table audit.act. */
@Repository
class ActStore {
    private final JdbcClient database;

    ActStore(JdbcClient database) {
        this.database = database;
    }

    /** False if the key is there already; waits for a transaction that is just adding it. */
    boolean add(NewAct act) {
        return database.sql("insert into audit.act (key, digest) values (:key, :digest) on conflict (key) do nothing")
                        .param("key", act.key())
                        .param("digest", act.digest())
                        .update()
                == 1;
    }

    void answered(String key, String answer) {
        database.sql("update audit.act set answer = :answer where key = :key")
                .param("answer", answer)
                .param("key", key)
                .update();
    }

    /** What this very act was answered; empty if the key stands for another. */
    Optional<String> answer(NewAct act) {
        return database.sql("select answer from audit.act where key = :key and digest = :digest")
                .param("key", act.key())
                .param("digest", act.digest())
                .query(String.class)
                .optional();
    }

    /** Those of the keys that stand for something, each with what it stands for. */
    Map<String, NewAct> find(Collection<String> keys) {
        return database
                .sql("select key, digest from audit.act where key = any (:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> new NewAct(row.getString("key"), row.getBytes("digest")))
                .list()
                .stream()
                .collect(Collectors.toMap(NewAct::key, Function.identity()));
    }

    /** Adds acts that are done, each answered by its key. */
    void done(List<NewAct> acts) {
        database.sql(
                        """
                        insert into audit.act (key, digest, answer)
                        select key, digest, key from unnest(:keys::text[], :digests::bytea[]) as added (key, digest)
                        """)
                .param("keys", acts.stream().map(NewAct::key).toArray(String[]::new))
                .param("digests", acts.stream().map(NewAct::digest).toArray(byte[][]::new))
                .update();
    }
}
