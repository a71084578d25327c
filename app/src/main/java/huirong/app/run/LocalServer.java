package huirong.app.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server a command talks to: the one that runs on this data folder, else one started for the command alone. */
final class LocalServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client;
    private final String home;
    private final String token;
    private final String organisation;
    private final @Nullable Server started;

    private LocalServer(HttpClient client, String home, String token, String organisation, @Nullable Server started) {
        this.client = client;
        this.home = home;
        this.token = token;
        this.organisation = organisation;
        this.started = started;
    }

    static LocalServer reach(ActOptions options, Terminal terminal) throws IOException, InterruptedException {
        DataFolder data = DataFolder.open(options.data.folder());
        String token = data.secrets().localToken();
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        long started = System.nanoTime();
        while (System.nanoTime() - started < PATIENCE.toNanos()) {
            Optional<String> home = RunningServer.read(data)
                    .filter(RunningServer::alive)
                    .map(RunningServer::home)
                    .filter(it -> healthy(client, it));
            if (home.isPresent()) {
                return new LocalServer(client, home.get(), token, options.organisation, null);
            }
            if (nobodyHolds(data)) {
                terminal.say("没有正在运行的服务，临时启动一个……", "No server is running; one is started for this command ...");
                Server own = Server.start(new ServerSettings(
                        data.path(), "127.0.0.1", 0, database(data), data.inventedFirms(), true));
                String at = "http://127.0.0.1:" + own.port();
                return new LocalServer(client, at, token, options.organisation, own);
            }
            // It holds the folder and does not answer yet: it is starting, or stopping.
            Thread.sleep(200);
        }
        throw Refused.fault(
                "数据目录 " + data.path() + " 上的服务没有应答；请查看 " + data.serverLog(),
                "The server on the data folder " + data.path() + " does not answer; see " + data.serverLog());
    }

    /** Invented firms are kept in the embedded database only: an external one carries no mark. */
    private static Optional<DatabaseAddress> database(DataFolder data) {
        return data.inventedFirms() ? Optional.empty() : ExternalDatabase.named(System.getenv());
    }

    private static boolean nobodyHolds(DataFolder data) throws IOException {
        Optional<InstanceLock> lock = InstanceLock.tryTake(data);
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isPresent();
    }

    private static boolean healthy(HttpClient client, String home) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + "/api/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .header("Authorization", "Bearer " + token)
                .header("Huirong-As", organisation);
    }

    /** Sends; the answer's body is read by the caller as it comes. A refusal by the server becomes a {@link Refused}. */
    InputStream send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        if (response.statusCode() / 100 == 2) {
            return response.body();
        }
        try (InputStream body = response.body()) {
            throw ServerRefusal.of(response.statusCode(), body.readAllBytes());
        }
    }

    @Override
    public void close() {
        client.close();
        if (started != null) {
            started.close();
        }
    }
}
