package huirong.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/** What the story keeps in the data folder: how far it came, its clock, and how to sign in. */
final class StoryFolder {
    private final Path data;
    private final Path folder;

    /** @param data the platform's data folder */
    StoryFolder(Path data) {
        this.data = data;
        folder = data.resolve("story");
    }

    /** True if it began once and never came to its end. */
    boolean cutShort() {
        return Files.exists(folder.resolve("begun")) && !played();
    }

    void setBegun() throws IOException {
        Files.createDirectories(folder);
        keep("begun", "");
    }

    boolean played() {
        return Files.exists(folder.resolve("played"));
    }

    /** @param ahead how far the story's clock is ahead when it ends */
    void setPlayed(Duration ahead) throws IOException {
        keep("played", ahead + "\n");
    }

    /** How far the story's clock is ahead, as kept when it was played. */
    Duration ahead() throws IOException {
        return Duration.parse(Files.readString(folder.resolve("played")).strip());
    }

    /** Takes everything away, so that the story begins anew. Only while no platform runs on the folder. */
    void clear() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            all.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(data)).forEach(StoryFolder::delete);
        }
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
        if (!Files.exists(links())) {
            Files.createFile(
                    links(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(links(), line + "\n", StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }

    private void keep(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardOpenOption.CREATE, StandardOpenOption.SYNC);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
