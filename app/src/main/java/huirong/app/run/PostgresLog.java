package huirong.app.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The file PostgreSQL writes its own log to, and what it says when a start fails. */
final class PostgresLog {
    /** Why a start failed, as far as it matters to what is done next. */
    enum Trouble {
        PORT_TAKEN,
        LINGERING,
        DISK_FULL,
        OTHER
    }

    private static final long KEEP_BYTES = 8L << 20;
    private static final int TAIL_BYTES = 16 << 10;

    private final Path file;
    private long mark;

    private PostgresLog(Path file) {
        this.file = file;
    }

    static PostgresLog open(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > KEEP_BYTES) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return new PostgresLog(file);
    }

    Path file() {
        return file;
    }

    void mark() throws IOException {
        mark = Files.size(file);
    }

    Trouble trouble() throws IOException {
        String said = sinceMark();
        if (DiskFull.said(said)) {
            return Trouble.DISK_FULL;
        }
        if (said.contains("could not create any TCP/IP sockets")) {
            return Trouble.PORT_TAKEN;
        }
        // A killed postmaster's children go within moments, and until then its shared memory is held.
        if (said.contains("lock file \"postmaster.pid\" already exists") || said.contains("is still in use")) {
            return Trouble.LINGERING;
        }
        return Trouble.OTHER;
    }

    Refused refusal(Trouble trouble) throws IOException {
        if (trouble == Trouble.DISK_FULL) {
            return DiskFull.at(file.getParent());
        }
        String last = sinceMark().lines()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC"))
                .reduce((first, second) -> second)
                .orElse(sinceMark().strip());
        return Refused.fault(
                "PostgreSQL 未能启动，详见 " + file + "：" + last,
                "PostgreSQL did not start, see " + file + ": " + last);
    }

    private String sinceMark() throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(Math.max(mark, channel.size() - TAIL_BYTES));
            ByteBuffer tail = ByteBuffer.allocate(TAIL_BYTES);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {}
            return new String(tail.array(), 0, tail.position(), StandardCharsets.UTF_8);
        }
    }
}
