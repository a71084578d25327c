package huirong.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.TimeUnit;

/** The demonstration as its user starts it: a process of its own, and what it says. */
public final class DemoProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final Thread listener;
    private final List<String> said = new ArrayList<>();

    public DemoProcess(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        listener = Thread.ofVirtual().start(this::listen);
    }

    static DemoProcess demo(Path data) throws IOException {
        return new DemoProcess("huirong.story.Main", "--port", "0", "--data", data.toString());
    }

    /** Waits for a line that contains the text. */
    public String heard(String text) throws InterruptedException {
        long began = System.nanoTime();
        while (System.nanoTime() - began < PATIENCE.toNanos()) {
            boolean ended = !process.isAlive() && listener.join(Duration.ofSeconds(5));
            for (String line : said()) if (line.contains(text)) return line;
            if (ended) break;
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("never said: " + text + "\n" + String.join("\n", said()));
    }

    /** Where its pages are. */
    String home() throws InterruptedException {
        String line = heard("http://");
        return line.substring(line.indexOf("http://")).replaceFirst("(http://[^/]+).*", "$1");
    }

    List<String> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new AssertionError("still running");
        return process.exitValue();
    }

    /** As when it is killed, without a word of warning. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
