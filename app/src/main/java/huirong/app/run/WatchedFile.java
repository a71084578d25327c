package huirong.app.run;

import huirong.core.fact.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** A file that is read twice, first for its digest and then to be sent, and must be the same both times. */
final class WatchedFile {
    private final Path path;
    private final long size;
    private final FileTime modified;
    private final String digest;
    private final AtomicLong sent = new AtomicLong();
    private volatile boolean differed;

    private WatchedFile(Path path, long size, FileTime modified, String digest) {
        this.path = path;
        this.size = size;
        this.modified = modified;
        this.digest = digest;
    }

    /** Reads it through once. */
    static WatchedFile hashed(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw Refused.input("无法读取文件 " + path + "。", "The file " + path + " cannot be read.");
        }
        BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
        MessageDigest sha256 = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new WatchedFile(path, before.size(), before.lastModifiedTime(), hex(sha256));
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    long sent() {
        return sent.get();
    }

    /** SHA-256 in hexadecimal. */
    String digest() {
        return digest;
    }

    /** The second reading. */
    InputStream open() {
        try {
            sent.set(0);
            MessageDigest again = Sha256.digest();
            return new FilterInputStream(new DigestInputStream(Files.newInputStream(path), again)) {
                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    int count = super.read(into, offset, length);
                    if (count < 0) {
                        differed = !hex(again).equals(digest);
                    } else {
                        sent.addAndGet(count);
                    }
                    return count;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses if it is not what it was when it was first read. */
    void requireUnchanged() throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        if (differed || now.size() != size || !now.lastModifiedTime().equals(modified)) {
            throw changed();
        }
    }

    static Refused changed() {
        return Refused.input(
                "文件在读取过程中发生了变化，未予接收；请待其写完后重新报送。",
                "The file changed while it was read and was not taken; deliver it again when it is complete.");
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
