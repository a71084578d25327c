package huirong.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One demonstration for all tests of this module. It was killed in the middle of its deliveries and started again, because
 * whatever is true of a story must be true of such a one.
 */
final class PlayedDemo {
    private static @Nullable PlayedDemo only;

    private final Path data;
    private final DemoProcess killed;
    private DemoProcess running;

    private PlayedDemo() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("huirong-demo");
        // PostgreSQL's account, if another than ours, walks through it.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        data = folder.resolve("data");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder)));
        running = DemoProcess.demo(data);
        killed = running;
        killed.heard("[7]");
        killed.kill();
        running = DemoProcess.demo(data);
        running.heard("Address");
    }

    static synchronized PlayedDemo once() throws IOException, InterruptedException {
        PlayedDemo demo = only;
        if (demo == null) demo = new PlayedDemo();
        only = demo;
        return demo;
    }

    Path data() {
        return data;
    }

    /** The start that was cut short. */
    DemoProcess killed() {
        return killed;
    }

    DemoProcess running() {
        return running;
    }

    /** Stops it and starts it on the same folder once more. */
    DemoProcess later() throws IOException, InterruptedException {
        running.stop();
        running = DemoProcess.demo(data);
        return running;
    }

    /** The one-time link of the account with this login, an address. */
    String link(String login) throws IOException, InterruptedException {
        String kept = Files.readAllLines(data.resolve("story/sign-in.txt")).stream()
                .filter(line -> line.split("\t")[2].equals(login))
                .findFirst()
                .orElseThrow();
        return running.home() + kept.split("\t")[4];
    }

    private void end(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            running.stop();
            walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
