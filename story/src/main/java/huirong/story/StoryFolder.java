package huirong.story;

import huirong.story.play.Officer;
import huirong.story.stage.StoryClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the story keeps in the data folder: how far it came, its clock, and how to sign in. */
public final class StoryFolder {
    private final Path data;
    private final Path folder;

    /** @param data the platform's data folder */
    public StoryFolder(Path data) {
        this.data = data;
        folder = data.resolve("story");
    }

    /** True if it began once and never came to its end. */
    boolean cutShort() {
        return Files.exists(folder.resolve("begun")) && !played();
    }

    void setBegun() throws IOException {
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
    public Duration ahead() throws IOException {
        return Duration.parse(Files.readString(folder.resolve("played")).strip());
    }

    /** The story's day, as kept when it was played. */
    public LocalDate today() throws IOException {
        return LocalDate.ofInstant(Instant.now().plus(ahead()), StoryClock.STORY.getZone());
    }

    /** Takes everything away, so that the story begins anew. Only while no platform runs on the folder. */
    void clear() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            all.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(data)).forEach(StoryFolder::delete);
        }
    }

    /** The port that the identity provider had, so that its persons stay who they were; 0 if it had none yet. */
    int identityPort() throws IOException {
        Path kept = folder.resolve("identity-port");
        return Files.exists(kept) ? Integer.parseInt(Files.readString(kept).strip()) : 0;
    }

    void keepIdentityPort(int port) throws IOException {
        keep("identity-port", port + "\n");
    }

    /** Where logins and second factors stay, for whoever may read the folder's secrets. */
    Path staff() {
        return folder.resolve("staff.txt");
    }

    void keepStaff(List<Officer> staff) throws IOException {
        if (!Files.exists(staff()))
            Files.createFile(
                    staff(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        List<String> lines = staff.stream()
                .map(it -> String.join("\t", it.login(), it.words(), it.secret()))
                .toList();
        Files.write(staff(), lines, StandardOpenOption.SYNC);
    }

    /** Nobody yet while the story has not begun. */
    public List<Officer> keptStaff() throws IOException {
        if (!Files.exists(staff())) return List.of();
        return Files.readAllLines(staff()).stream()
                .map(line -> line.split("\t"))
                .map(parts -> new Officer(parts[0], parts[1], parts[2]))
                .toList();
    }

    /** What was counted when the story ended. */
    void keepFigures(List<String> figures) throws IOException {
        keep("figures.txt", String.join("\n", figures) + "\n");
    }

    List<String> keptFigures() throws IOException {
        Path kept = folder.resolve("figures.txt");
        return Files.exists(kept) ? Files.readAllLines(kept) : List.of();
    }

    private void keep(String name, String content) throws IOException {
        Files.createDirectories(folder);
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
