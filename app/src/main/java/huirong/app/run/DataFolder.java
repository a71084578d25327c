package huirong.app.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Everything one installation keeps on disk, under one folder whose layout has a version. */
public final class DataFolder {
    /** The layout written by this program; a folder with a greater one is refused. */
    static final int VERSION = 1;

    /** A start needs room for the write-ahead log and a checkpoint; below this it would only fail later. */
    static final long LEAST_FREE_BYTES = 256L << 20;

    private final Path folder;
    private final Secrets secrets;

    private DataFolder(Path folder, Secrets secrets) {
        this.folder = folder;
        this.secrets = secrets;
    }

    /**
     * Opens the folder for whatever firms it is for, making it and its secrets if it is new.
     *
     * @throws Refused if the folder cannot be written, has a newer layout, or its disk is nearly full
     */
    public static DataFolder open(Path path) {
        return open(path, InventedFirms.in(path));
    }

    /**
     * Opens the folder, making it and its secrets if it is new.
     *
     * @param inventedFirms whether it is to hold invented firms and no others
     * @throws Refused if it is for the other kind of firms, cannot be written, has a newer layout, or its disk is nearly full
     */
    static DataFolder open(Path path, boolean inventedFirms) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw notWritable(folder);
            }
            requireRoom(folder);
            InventedFirms.require(folder, inventedFirms);
            checkVersion(folder);
            return new DataFolder(folder, Secrets.in(folder.resolve("secrets"), Files.exists(folder.resolve("postgres"))));
        } catch (AccessDeniedException e) {
            throw notWritable(folder);
        } catch (FileSystemException e) {
            if (DiskFull.said(e.getMessage())) {
                throw DiskFull.at(folder);
            }
            throw notWritable(folder);
        } catch (IOException e) {
            if (DiskFull.said(e.getMessage())) {
                throw DiskFull.at(folder);
            }
            throw Refused.fault(
                    "无法使用数据目录 " + folder + "：" + e.getMessage(),
                    "The data folder " + folder + " cannot be used: " + e.getMessage());
        }
    }

    private static void requireRoom(Path folder) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < LEAST_FREE_BYTES) {
            throw DiskFull.at(folder);
        }
    }

    private static void checkVersion(Path folder) throws IOException {
        Path file = folder.resolve("VERSION");
        if (!Files.exists(file)) {
            Files.writeString(file, VERSION + "\n", StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
            return;
        }
        String written = Files.readString(file).strip();
        if (!written.equals(Integer.toString(VERSION))) {
            throw Refused.input(
                    "数据目录 " + folder + " 的版本为“" + written + "”，本程序只认识版本 " + VERSION
                            + "；请使用写入该目录的程序版本，或用 --data 另选目录。",
                    "The data folder " + folder + " has version \"" + written + "\", this program knows version " + VERSION
                            + "; use the program that wrote it, or choose another folder with --data.");
        }
    }

    private static Refused notWritable(Path folder) {
        return Refused.input(
                "数据目录 " + folder + " 无法写入；请检查目录权限，或用 --data 另选目录。",
                "The data folder " + folder + " cannot be written; check its permissions, or choose another with --data.");
    }

    public Path path() {
        return folder;
    }

    /** True if it is marked as a folder of invented firms. */
    boolean inventedFirms() {
        return InventedFirms.in(folder);
    }

    Secrets secrets() {
        return secrets;
    }

    Path cluster() {
        return folder.resolve("postgres");
    }

    Path postgresLog() {
        return folder.resolve("postgres.log");
    }

    Path serverLog() {
        return folder.resolve("server.log");
    }

    /** Where a file that is just arriving lies until it is stored; whatever a killed server left there is removed. */
    Path emptyArrivals() throws IOException {
        Path arrivals = folder.resolve("arrivals");
        Trees.delete(arrivals);
        return Files.createDirectory(
                arrivals, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    Path serverFile() {
        return folder.resolve("server.json");
    }

    Path lockFile() {
        return folder.resolve("server.lock");
    }
}
