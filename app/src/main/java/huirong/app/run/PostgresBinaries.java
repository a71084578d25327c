package huirong.app.run;

import com.sun.security.auth.module.UnixSystem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once per machine from the jar on the class path.
 *
 * <p>They hold nothing of anyone's and can be deleted at any time, so they live in the machine's cache
 * ({@code /var/cache/huirong} for root, else {@code ~/.cache/huirong}) and not in the data folder, whose parents the
 * account that runs PostgreSQL may not be allowed to enter.
 */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /**
     * The folder whose {@code bin} holds initdb and postgres.
     *
     * @param fallback a folder tried last, where the machine offers no cache
     * @throws Refused if there are no binaries for this platform
     */
    static Path unpacked(PostgresAccount account, Path fallback) throws IOException {
        URL archive = archive();
        String name = name(archive);
        IOException failed = new IOException("no folder for PostgreSQL's programs");
        for (Path cache : caches(fallback)) {
            Path home = cache.resolve(name);
            try {
                if (!Files.exists(home)) {
                    unpack(archive, cache, home);
                }
                if (account.enters(home)) {
                    return home;
                }
            } catch (FileSystemException e) {
                failed.addSuppressed(e);
            }
        }
        throw failed;
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> System.getProperty("os.arch");
                };
        @Nullable URL found = PostgresBinaries.class.getResource("/postgres-" + system + "-" + machine + ".txz");
        if (found == null) {
            throw Refused.fault(
                    "本平台（" + system + " " + machine + "）没有随带的 PostgreSQL；请用 HUIRONG_DB_URL 指向 PostgreSQL 15 或更新版本。",
                    "No PostgreSQL comes along for this platform (" + system + " " + machine
                            + "); point HUIRONG_DB_URL at a PostgreSQL 15 or newer.");
        }
        return found;
    }

    /** The jar's own checksum of the archive tells one release from another without reading it. */
    private static String name(URL archive) throws IOException {
        JarURLConnection jar = (JarURLConnection) archive.openConnection();
        return "postgres-" + Long.toHexString(jar.getJarEntry().getCrc());
    }

    private static List<Path> caches(Path fallback) {
        List<Path> caches = new ArrayList<>();
        if (new UnixSystem().getUid() == 0) {
            caches.add(Path.of("/var/cache/huirong"));
        } else {
            caches.add(Path.of(System.getProperty("user.home"), ".cache", "huirong"));
        }
        caches.add(fallback);
        return caches;
    }

    private static void unpack(URL archive, Path cache, Path home) throws IOException {
        Files.createDirectories(cache);
        Path partial = Files.createTempDirectory(cache, "unpacking");
        try (InputStream raw = archive.openStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, partial);
            }
            for (Path folder = partial; folder != null && folder.startsWith(cache); folder = folder.getParent()) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Trees.delete(partial);
            // Another process may have been first with the same content.
            if (!Files.exists(home) || DiskFull.said(e.getMessage())) {
                throw e;
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path path = into.resolve(entry.getName()).normalize();
        if (!path.startsWith(into)) {
            throw new FileAlreadyExistsException(entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(tar, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
