package huirong.story;

import huirong.story.district.SampleDelivery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** What the story keeps in the data folder: the files as the departments have them, one-time links, and how it ended. */
final class StoryFolder {
    private final Path folder;

    /** @param data the platform's data folder */
    StoryFolder(Path data) {
        folder = data.resolve("story");
    }

    boolean played() {
        return Files.exists(folder.resolve("played"));
    }

    void setPlayed() throws IOException {
        Files.writeString(folder.resolve("played"), "", StandardOpenOption.CREATE, StandardOpenOption.SYNC);
    }

    /**
     * The file with its manifest beside it, kept from an earlier start if there was one: what is sent again must be the same
     * to the last byte.
     */
    SampleDelivery kept(SampleDelivery delivery) throws IOException {
        Path files = Files.createDirectories(folder.resolve("deliveries"));
        byte[] content = kept(files.resolve(delivery.fileName()), delivery.content());
        byte[] manifest = kept(
                files.resolve(delivery.fileName() + ".yaml"), delivery.manifest().getBytes(StandardCharsets.UTF_8));
        return new SampleDelivery(
                delivery.key(),
                delivery.organisation(),
                new String(manifest, StandardCharsets.UTF_8),
                delivery.fileName(),
                content);
    }

    private static byte[] kept(Path file, byte[] content) throws IOException {
        if (Files.exists(file)) return Files.readAllBytes(file);
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.write(written, content);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        return content;
    }

    /** Where one-time links stay for whoever may read the folder's secrets. */
    Path links() {
        return folder.resolve("sign-in.txt");
    }

    /** Reference of the account with this login, as kept with its link. */
    String account(String login) throws IOException {
        return Files.readAllLines(links()).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts[2].equals(login))
                .map(parts -> parts[3])
                .findFirst()
                .orElseThrow(() -> new IOException("no account " + login + " in " + links()));
    }

    /** @param line Chinese and English name, login, reference and link of an account, with tabs between */
    void keepLink(String line) throws IOException {
        Files.createDirectories(folder);
        if (!Files.exists(links())) {
            Files.createFile(
                    links(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(links(), line + "\n", StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }
}
