package huirong.app.audit;

import java.util.Optional;
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
}
