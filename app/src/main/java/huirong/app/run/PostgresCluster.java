package huirong.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * A database folder, made once by initdb, and the command that serves it.
 *
 * <p>Root may keep the data folder where PostgreSQL's account cannot walk to it, for example below its own home. Then
 * the folder is named {@code /proc/self/cwd}: the process is put into it before it drops root's rights, and the kernel
 * follows that link without looking at the folders above. No capability and no second place for data is needed.
 */
final class PostgresCluster {
    /** The major version of the programs that come along; another one cannot open the folder. */
    static final String MAJOR = "18";

    private static final Path CURRENT = Path.of("/proc/self/cwd");

    private final PostgresSettings settings;
    private final PostgresAccount account;
    private final Path binaries;

    private PostgresCluster(PostgresSettings settings, PostgresAccount account, Path binaries) {
        this.settings = settings;
        this.account = account;
        this.binaries = binaries;
    }

    static PostgresCluster open(PostgresSettings settings) throws IOException {
        PostgresAccount account = PostgresAccount.choose(settings.cluster());
        Path binaries = PostgresBinaries.unpacked(account, settings.cluster().resolveSibling("programs"));
        PostgresCluster cluster = new PostgresCluster(settings, account, binaries);
        if (!Files.exists(settings.cluster())) {
            cluster.make();
        }
        String major = Files.readString(settings.cluster().resolve("PG_VERSION")).strip();
        if (!major.equals(MAJOR)) {
            throw Refused.input(
                    "数据库目录 " + settings.cluster() + " 由 PostgreSQL " + major + " 写入，本程序随带 PostgreSQL " + MAJOR
                            + "；请使用写入它的程序版本。",
                    "The database folder " + settings.cluster() + " was written by PostgreSQL " + major
                            + ", this program carries PostgreSQL " + MAJOR + "; use the program that wrote it.");
        }
        return cluster;
    }

    /** Made aside and moved when complete, so that a start cut short leaves nothing that looks like a database. */
    private void make() throws IOException {
        Path fresh = settings.cluster().resolveSibling("postgres.new");
        Trees.delete(fresh);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.own(fresh);
        Path password = Files.createTempFile("huirong", null);
        try {
            Files.writeString(password, settings.password() + "\n");
            account.own(password);
            List<String> initdb = new ArrayList<>(List.of(
                    program("initdb"),
                    "--pgdata=" + seen(fresh),
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=zh-Hans-CN",
                    "--data-checksums"));
            if (!settings.durable()) {
                initdb.add("--no-sync");
            }
            Commands.Answer answer = Commands.run(fresh, account.as(initdb));
            if (DiskFull.said(answer.output())) {
                throw DiskFull.at(fresh.getParent());
            }
            if (!answer.done()) {
                throw new IOException("initdb: " + answer.output());
            }
            Files.move(fresh, settings.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    PostgresSettings settings() {
        return settings;
    }

    List<String> serve(int port) {
        List<String> command = new ArrayList<>(List.of(program("postgres"), "-D", seen(settings.cluster()).toString()));
        configuration(port).forEach(line -> command.addAll(List.of("-c", line)));
        return account.apart(command);
    }

    private List<String> configuration(int port) {
        List<String> lines = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=60",
                "wal_compression=pglz",
                "max_wal_size=1GB",
                "jit=off",
                // A row that breaks a rule must not end up in the log with its values.
                "log_error_verbosity=terse",
                "log_min_error_statement=panic",
                "log_checkpoints=off",
                "dynamic_shared_memory_type=" + sharedMemory()));
        if (settings.durable()) {
            lines.addAll(List.of("shared_buffers=256MB", "fsync=on", "synchronous_commit=on", "full_page_writes=on"));
        } else {
            lines.addAll(List.of("shared_buffers=64MB", "fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return lines;
    }

    /** Containers often have a tiny /dev/shm, and a parallel query there fails as if the disk were full. */
    private static String sharedMemory() {
        Path memory = Path.of("/dev/shm");
        try {
            boolean roomy = !Files.isDirectory(memory) || Files.getFileStore(memory).getUsableSpace() >= 512L << 20;
            return roomy ? "posix" : "mmap";
        } catch (IOException e) {
            return "mmap";
        }
    }

    private Path seen(Path folder) {
        return account.enters(folder) ? folder : CURRENT;
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }
}
