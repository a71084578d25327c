package huirong.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What {@code postmaster.pid} says of the process that serves a database folder: its id, and whether it is ready. */
record Postmaster(long pid, boolean ready) {
    static Optional<Postmaster> read(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(file(cluster));
            boolean ready = lines.size() >= 8 && lines.get(7).startsWith("ready");
            return lines.isEmpty() ? Optional.empty() : Optional.of(new Postmaster(Long.parseLong(lines.get(0).strip()), ready));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Sees to it that nobody serves the folder any more. Our instance lock is held, so whoever still does was left
     * behind by a server that was killed: usually it is shutting down already, else it is asked to.
     */
    static void endLeftOver(Path cluster) throws IOException, InterruptedException {
        Optional<Postmaster> left = read(cluster);
        if (left.isEmpty()) {
            return;
        }
        long pid = left.get().pid();
        if (!runs(pid)) {
            // The process is gone, or its id was given to another program since; PostgreSQL could not tell which.
            Files.deleteIfExists(file(cluster));
            return;
        }
        if (goneWithin(pid, Duration.ofSeconds(3))) {
            return;
        }
        Commands.signal("INT", pid);
        if (goneWithin(pid, Duration.ofSeconds(30))) {
            return;
        }
        Commands.signal("QUIT", pid);
        if (!goneWithin(pid, Duration.ofSeconds(10))) {
            throw Refused.fault(
                    "上次留下的 PostgreSQL（进程 " + pid + "）没有退出；请结束该进程后再启动。",
                    "PostgreSQL left over from before (process " + pid
                            + ") does not go away; end that process and start again.");
        }
    }

    /** A process that ended and that nobody waits for, as in a container without an init, has no program any more. */
    static boolean runs(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .map(command -> command.endsWith("/postgres"))
                .orElse(false);
    }

    private static boolean goneWithin(long pid, Duration patience) throws InterruptedException {
        long started = System.nanoTime();
        while (runs(pid)) {
            if (System.nanoTime() - started > patience.toNanos()) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
