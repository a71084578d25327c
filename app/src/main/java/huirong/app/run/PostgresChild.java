package huirong.app.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Keeps one PostgreSQL running as a direct child, on one port, until it is stopped.
 *
 * <p>Everything happens on one thread that lives until then: the operating system ends the child when the thread that
 * started it ends, so a thread of a pool would take the database down with it.
 */
final class PostgresChild {
    private static final Duration LINGERING = Duration.ofSeconds(30);

    private final PostgresCluster cluster;
    private final PostgresLog log;
    private final CompletableFuture<Integer> ready = new CompletableFuture<>();
    private final Thread keeper = new Thread(this::keep, "postgres");
    private volatile boolean stopping;
    private volatile @Nullable Process process;

    PostgresChild(PostgresCluster cluster) throws IOException {
        this.cluster = cluster;
        this.log = PostgresLog.open(cluster.settings().log());
        keeper.setDaemon(true);
    }

    /** Returns the port once connections are accepted. */
    int start() {
        keeper.start();
        try {
            return ready.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refused refused ? refused : new IllegalStateException(e.getCause());
        }
    }

    long pid() {
        Process current = process;
        return current == null ? -1 : current.pid();
    }

    private void keep() {
        try {
            Postmaster.endLeftOver(cluster.settings().cluster());
            int port = freePort();
            long started = System.nanoTime();
            Duration pause = Duration.ofMillis(100);
            while (!stopping) {
                log.mark();
                Process child = spawn(port);
                if (child == null) {
                    return;
                }
                if (awaitReady(child)) {
                    ready.complete(port);
                    pause = Duration.ofMillis(100);
                    child.waitFor();
                    if (!stopping) {
                        LoggerFactory.getLogger(PostgresChild.class)
                                .warn("PostgreSQL 意外退出，正在重新启动 | PostgreSQL ended unexpectedly and is started again");
                    }
                    continue;
                }
                PostgresLog.Trouble trouble = log.trouble();
                if (ready.isDone()) {
                    // It ran before, and open connections expect this port: keep trying, less and less often.
                    Thread.sleep(pause);
                    pause = pause.multipliedBy(2).compareTo(LINGERING) < 0 ? pause.multipliedBy(2) : LINGERING;
                } else if (trouble == PostgresLog.Trouble.PORT_TAKEN) {
                    port = freePort();
                } else if (trouble == PostgresLog.Trouble.LINGERING
                        && System.nanoTime() - started < LINGERING.toNanos()) {
                    Thread.sleep(100);
                } else {
                    throw log.refusal(trouble);
                }
            }
        } catch (Refused | IOException e) {
            ready.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Process spawn(int port) throws IOException {
        if (stopping) {
            return null;
        }
        process = Commands.prepare(cluster.settings().cluster(), cluster.serve(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
                .start();
        process.getOutputStream().close();
        return process;
    }

    private boolean awaitReady(Process child) throws InterruptedException {
        while (child.isAlive()) {
            boolean accepts = Postmaster.read(cluster.settings().cluster())
                    .map(it -> it.pid() == child.pid() && it.ready())
                    .orElse(false);
            if (accepts) {
                return true;
            }
            child.waitFor(10, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    /** Smart first (whoever is connected finishes), then fast (they are cut off), then without a checkpoint. */
    void stop() {
        Process child;
        synchronized (this) {
            stopping = true;
            child = process;
        }
        if (child == null) {
            return;
        }
        try {
            child.destroy();
            if (!child.waitFor(1, TimeUnit.SECONDS)) {
                Commands.signal("INT", child.pid());
            }
            if (!child.waitFor(30, TimeUnit.SECONDS)) {
                Commands.signal("QUIT", child.pid());
            }
            if (!child.waitFor(5, TimeUnit.SECONDS)) {
                child.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
