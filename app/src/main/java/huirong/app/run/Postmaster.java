package huirong.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.ExecutionException;

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
    static void endLeftOver(Path cluster) throws IOException {
        Optional<ProcessHandle> left = read(cluster).flatMap(it -> ProcessHandle.of(it.pid())).filter(ProcessHandle::isAlive);
        if (left.isEmpty()) {
            return;
        }
        if (!isPostgres(left.get())) {
            // The id was given to another program since; PostgreSQL itself could not tell.
            Files.deleteIfExists(file(cluster));
            return;
        }
        if (!gone(left.get(), 3)) {
            Commands.signal("INT", left.get().pid());
        }
        if (!gone(left.get(), 30)) {
            Commands.signal("QUIT", left.get().pid());
        }
        if (!gone(left.get(), 10)) {
            throw Refused.fault(
                    "上次留下的 PostgreSQL（进程 " + left.get().pid() + "）没有退出；请结束该进程后再启动。",
                    "PostgreSQL left over from before (process " + left.get().pid()
                            + ") does not go away; end that process and start again.");
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(it -> it.endsWith("/postgres")).orElse(true);
    }

    private static boolean gone(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
