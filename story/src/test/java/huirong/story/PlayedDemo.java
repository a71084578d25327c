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
public final class PlayedDemo {
    private static @Nullable PlayedDemo only;

    private final Path data;
    private final DemoProcess killed;
    private @Nullable DemoProcess running;

    private PlayedDemo() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("huirong-demo");
        // PostgreSQL's account, if another than ours, walks through it.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        data = folder.resolve("data");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder)));
        killed = DemoProcess.demo(data);
        running = killed;
        killed.heard("[7]");
        killed.kill();
        running = null;
        running();
    }

    public static synchronized PlayedDemo once() throws IOException, InterruptedException {
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

    /** Started again if it was stopped. */
    synchronized DemoProcess running() throws IOException, InterruptedException {
        DemoProcess started = running;
        if (started != null) return started;
        started = DemoProcess.demo(data);
        running = started;
        started.heard("Address");
        return started;
    }

    private synchronized void stop() throws InterruptedException {
        if (running != null) running.stop();
        running = null;
    }

    /** Stops it and starts it on the same folder once more. */
    DemoProcess later() throws IOException, InterruptedException {
        stop();
        return running();
    }

    /** A copy of the folder as the story left it, taken while nothing runs on it; gone when the tests end. */
    public Path copy(String name) throws IOException, InterruptedException {
        Path copied = data.resolveSibling(name);
        stop();
        // With its owners and rights: the database looks at both.
        Process copying = new ProcessBuilder("cp", "-a", data.toString(), copied.toString()).inheritIO().start();
        if (copying.waitFor() != 0) throw new IOException("not copied: " + data);
        return copied;
    }

    private void end(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            stop();
            walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
