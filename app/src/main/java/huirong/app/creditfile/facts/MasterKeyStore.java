package huirong.app.creditfile.facts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers one thing wrapped with the master key, so that another key is noticed before it is used. */
@Component
class MasterKeyStore {
    private final JdbcClient sql;

    MasterKeyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The sample of this database; the given one if it had none. */
    byte[] sample(byte[] fresh) {
        sql.sql("insert into creditfile.master_key_sample (wrapped) values (:fresh) on conflict do nothing")
                .param("fresh", fresh)
                .update();
        return sql.sql("select wrapped from creditfile.master_key_sample")
                .query((row, n) -> row.getBytes(1))
                .single();
    }
}
