package huirong.app.run;

import huirong.core.bucket.BucketWriter;
import huirong.core.bucket.Content;
import huirong.core.bucket.Manifest;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that an export is written to. Its manifest comes last, so a folder that was not finished is no batch; what was
 * written until then is deleted.
 */
final class BatchFolder implements AutoCloseable {
    private static final int TOLD = 10_000;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final List<BucketWriter> writers = new ArrayList<>();
    private boolean done;

    private BatchFolder(Path folder) {
        this.folder = folder;
    }

    static BatchFolder made(Path folder) throws IOException {
        if (!Files.isDirectory(folder))
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent())
                throw Refused.input("文件夹 " + folder + " 不是空的。", "The folder " + folder + " is not empty.");
        }
        return new BatchFolder(folder);
    }

    /** @return how many firms there are */
    long fill(BufferedReader lines, LongConsumer progress) throws IOException {
        Manifest manifest = Manifest.read("manifest", String.valueOf(lines.readLine()));
        for (int bucket = 0; bucket < manifest.buckets(); bucket++) {
            Path file = made(Content.FACTS.file(bucket));
            writers.add(new BucketWriter(manifest.head(Content.FACTS, bucket), Files.newOutputStream(file)));
        }
        long firms = 0;
        String last = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int space = line.indexOf(' ');
            last = line;
            if (line.startsWith("end ")) break;
            writers.get(Integer.parseInt(line.substring(0, space))).add(line.substring(space + 1));
            if (++firms % TOLD == 0) progress.accept(firms);
        }
        finish(manifest, firms, last);
        return firms;
    }

    private void finish(Manifest manifest, long firms, @Nullable String last) throws IOException {
        if (!("end " + firms).equals(last)) throw Refused.fault("导出中断，请查看服务日志", "The export broke off; see the server's log");
        for (BucketWriter writer : writers) writer.finish();
        Files.writeString(made(Manifest.FILE), manifest.json());
        done = true;
    }

    private Path made(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        files.add(file);
        return file;
    }

    @Override
    public void close() throws IOException {
        for (BucketWriter writer : writers) writer.close();
        if (!done) for (Path file : files) Files.deleteIfExists(file);
    }
}
