package huirong.app.creditfile.facts;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into the staging table, in PostgreSQL's binary COPY format, sent on while later ones are still being
 * sealed. Until it is closed its connection can do nothing else.
 */
final class StagedRows implements AutoCloseable {
    static final String COLUMNS =
            "line, home, subject_id, linked, key, valid_from, valid_to, digest, body, warning, refused, status, amount";

    private static final short WIDTH = 13;
    private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int PIECE = 64 * 1024;
    private static final int NULL = -1;
    private static final long YEAR_2000 = LocalDate.of(2000, 1, 1).toEpochDay();

    private final CopyIn copy;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE + PIECE / 4);
    private final DataOutputStream out = new DataOutputStream(piece);

    StagedRows(CopyIn copy) {
        this.copy = copy;
        try {
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void add(StagedRow row) {
        try {
            out.writeShort(WIDTH);
            write(row.line());
            write(row.subject() == null ? null : row.subject().home());
            write(row.subject() == null ? null : row.subject().id());
            write(row.subject() == null ? null : row.subject().firm() != null);
            write(row.key());
            write(row.validFrom());
            write(row.validTo());
            write(row.digest());
            write(row.body());
            write(row.warning());
            write(row.refused());
            write(row.status());
            write(row.amount());
            if (piece.size() >= PIECE) send();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (SQLException fault) {
            throw failed(fault);
        }
    }

    /** The last of it, and the server's word that it has them all. */
    void end() {
        try {
            out.writeShort(NULL);
            send();
            copy.endCopy();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (SQLException fault) {
            throw failed(fault);
        }
    }

    /** Gives the connection back; rows that were not ended are dropped. */
    @Override
    public void close() {
        try {
            if (copy.isActive()) copy.cancelCopy();
        } catch (SQLException fault) {
            throw failed(fault);
        }
    }

    private void send() throws SQLException {
        byte[] bytes = piece.toByteArray();
        copy.writeToCopy(bytes, 0, bytes.length);
        piece.reset();
    }

    private void write(@Nullable Long value) throws IOException {
        out.writeInt(value == null ? NULL : Long.BYTES);
        if (value != null) out.writeLong(value);
    }

    private void write(@Nullable Boolean value) throws IOException {
        out.writeInt(value == null ? NULL : 1);
        if (value != null) out.writeBoolean(value);
    }

    private void write(@Nullable LocalDate value) throws IOException {
        out.writeInt(value == null ? NULL : Integer.BYTES);
        if (value != null) out.writeInt(Math.toIntExact(value.toEpochDay() - YEAR_2000));
    }

    private void write(@Nullable String value) throws IOException {
        write(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte @Nullable [] value) throws IOException {
        out.writeInt(value == null ? NULL : value.length);
        if (value != null) out.write(value);
    }

    private static IllegalStateException failed(SQLException fault) {
        return new IllegalStateException("rows could not be staged", fault);
    }
}
