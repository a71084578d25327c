package huirong.app.run;

import huirong.app.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One running platform: data folder locked, database up, pages answering. Closing undoes it in reverse. */
public final class Server implements AutoCloseable {
    private final DataFolder data;
    private final InstanceLock lock;
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable ConfigurableApplicationContext context;
    private int port;
    private boolean closed;

    private Server(DataFolder data, InstanceLock lock) {
        this.data = data;
        this.lock = lock;
    }

    /**
     * Starts and returns when requests are answered.
     *
     * @param additions configuration classes beside the platform's own
     * @throws Refused if it cannot be started, saying what to do
     */
    public static Server start(ServerSettings settings, Class<?>... additions) {
        DataFolder data = DataFolder.open(settings.data(), settings.inventedFirms());
        Server server;
        try {
            server = new Server(data, InstanceLock.take(data));
        } catch (IOException e) {
            throw Refused.fault(
                    "无法锁定数据目录 " + data.path() + "：" + e.getMessage(),
                    "The data folder " + data.path() + " cannot be locked: " + e.getMessage());
        }
        // Also for a start that is interrupted half-way: whatever is up by then is taken down in order.
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        try {
            server.up(settings, additions);
            return server;
        } catch (IOException | SQLException e) {
            server.close();
            throw Refused.fault("服务未能启动：" + e.getMessage(), "The server did not start: " + e.getMessage());
        } catch (RuntimeException e) {
            server.close();
            throw StartFailure.explained(e, data, settings);
        }
    }

    private void up(ServerSettings settings, Class<?>... additions) throws IOException, SQLException {
        // Asked before the database is started, because the answer then comes at once.
        requireFree(settings);
        Files.deleteIfExists(data.serverFile());
        DatabaseAddress database = settings.database().isPresent()
                ? ExternalDatabase.checked(settings.database().get())
                : embedded();
        ConfigurableApplicationContext started = application(database, additions).run(arguments(settings));
        synchronized (this) {
            context = started;
            port = ((WebServerApplicationContext) started).getWebServer().getPort();
        }
        RunningServer.here(settings.address(), port, Instant.now()).write(data);
    }

    private DatabaseAddress embedded() throws IOException, SQLException {
        EmbeddedPostgres started = EmbeddedPostgres.start(PostgresSettings.of(data));
        synchronized (this) {
            postgres = started;
        }
        return started.database("huirong", "huirong", data.secrets().databasePassword());
    }

    private static SpringApplication application(DatabaseAddress database, Class<?>... additions) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setMainApplicationClass(Application.class);
        application.addPrimarySources(List.of(additions));
        application.setRegisterShutdownHook(false);
        // Above the environment, where a variable of nearly the same name might otherwise win.
        Map<String, Object> properties = Map.of(
                "huirong.database.url", database.url(),
                "huirong.database.user", database.user(),
                "huirong.database.password", database.password());
        application.addInitializers(it ->
                it.getEnvironment().getPropertySources().addFirst(new MapPropertySource("launcher", properties)));
        return application;
    }

    private String[] arguments(ServerSettings settings) throws IOException {
        return new String[] {
            "--huirong.data-folder=" + data.path(),
            "--huirong.secrets-folder=" + data.secrets().folder(),
            "--huirong.invented-firms=" + (settings.inventedFirms() ? "accept" : "refuse"),
            "--huirong.rescore-at=" + (settings.inventedFirms() ? "" : "${HUIRONG_RESCORE_AT:02:00}"),
            "--huirong.roots-at=" + (settings.inventedFirms() ? "" : "${HUIRONG_ROOTS_AT:01:00}"),
            "--server.address=" + settings.address(),
            "--server.port=" + settings.port(),
            "--spring.servlet.multipart.location=" + data.emptyArrivals(),
            "--spring.main.log-startup-info=false",
            "--logging.file.name=" + data.serverLog(),
            "--logging.threshold.console=" + (settings.quiet() ? "off" : "warn")
        };
    }

    private static void requireFree(ServerSettings settings) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port()));
        } catch (BindException e) {
            throw StartFailure.portTaken(settings);
        }
    }

    public int port() {
        return port;
    }

    /** The path of the link that makes the first administrator, as long as there is none. */
    public Optional<String> firstAdministratorLink() {
        return FirstAdministrator.link(Objects.requireNonNull(context));
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            Files.deleteIfExists(data.serverFile());
            if (context != null) {
                context.close();
            }
            if (postgres != null) {
                postgres.close();
            }
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
