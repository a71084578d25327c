package huirong.app.intake;

import huirong.app.creditfile.facts.SealingKey;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Raw bytes of deliveries, in chunks, sealed where the item asks for it. */
@Component
class RawStore {
    static final int CHUNK = 256 * 1024;

    private final JdbcClient sql;

    RawStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(long delivery, int number, byte[] bytes, @Nullable SealingKey key) {
        byte[] stored = key == null ? bytes : key.seal(bytes, key.digest(bytes), delivery, number);
        sql.sql("insert into intake.raw_chunk (delivery, number, bytes) values (:delivery, :number, :bytes)")
                .param("delivery", delivery)
                .param("number", number)
                .param("bytes", stored)
                .update();
    }

    /** The bytes as they came, chunk by chunk as they are read. */
    InputStream open(long delivery, @Nullable SealingKey key) {
        Iterator<InputStream> chunks = new Iterator<>() {
            private int number;
            private Optional<byte[]> next = chunk(delivery, 0);

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public InputStream next() {
                byte[] bytes = next.orElseThrow(NoSuchElementException::new);
                next = chunk(delivery, ++number);
                return new ByteArrayInputStream(key == null ? bytes : key.open(bytes));
            }
        };
        return new java.io.SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return chunks.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return chunks.next();
            }
        });
    }

    void purge(long delivery) {
        sql.sql("delete from intake.raw_chunk where delivery = :delivery")
                .param("delivery", delivery)
                .update();
    }

    private Optional<byte[]> chunk(long delivery, int number) {
        return sql.sql("select bytes from intake.raw_chunk where delivery = :delivery and number = :number")
                .param("delivery", delivery)
                .param("number", number)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }
}
