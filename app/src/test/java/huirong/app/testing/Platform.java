package huirong.app.testing;

import huirong.app.Application;
import huirong.app.access.Role;
import huirong.app.run.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The whole platform, started once for all tests that extend this: a fresh database, a folder with secrets, a free port, a
 * clock that stands still. Tests share it, so each makes organisations and firms of its own and counts from where it began.
 */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.main.log-startup-info=false",
            // Tests provoke refusals of the database on purpose; the pool would report each with its stack.
            "logging.level.com.zaxxer.hikari=error"
        })
@Import(TestClock.class)
public abstract class Platform {
    private static final String PASSWORD = "four words in a row";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    protected TestClock clock;

    @Autowired
    protected JdbcTemplate database;

    @LocalServerPort
    protected int port;

    @Value("${huirong.secrets-folder}")
    private Path secrets;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry registry) {
        DatabaseAddress fresh = TestDatabase.fresh();
        Path folder = TestFolders.fresh();
        try {
            Files.writeString(folder.resolve("local-token"), "token-of-the-tests");
            Files.writeString(folder.resolve("master-key"), "dGhlIG1hc3RlciBrZXkgb2YgdGhlIHRlc3RzLCAzMiE=");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        registry.add("huirong.database.url", fresh::url);
        registry.add("huirong.database.user", fresh::user);
        registry.add("huirong.database.password", fresh::password);
        registry.add("huirong.secrets-folder", folder::toString);
    }

    /** For whoever prepares things on another day. */
    public TestClock clock() {
        return clock;
    }

    /** For whoever needs a reference that no page shows. */
    public JdbcTemplate database() {
        return database;
    }

    @AfterEach
    void stopTheClockWhereItBegan() {
        clock.reset();
    }

    /** A member of an organisation, signed in. */
    public Browser person(String organisation) {
        return person(organisation, Role.MEMBER, null);
    }

    /** A person with a role, signed in. */
    public Browser person(String organisation, Role role) {
        return person(organisation, role, null);
    }

    /** The representative of a firm, of whom person and powers were verified. */
    public Browser person(String organisation, String firm) {
        return person(organisation, Role.MEMBER, firm);
    }

    private Browser person(String organisation, Role role, @Nullable String firm) {
        Api operator = as("operator");
        String login = "person-" + PEOPLE.incrementAndGet();
        JsonNode account = operator.post(
                        "/api/accounts",
                        Map.of("login", login, "name", named(role), "organisation", organisation, "role", role.name()))
                .body();
        if (firm != null)
            operator.post(
                    "/api/accounts/" + account.get("ref").asString() + "/powers",
                    Map.of("firm", firm, "verifiedOn", TestClock.TODAY.toString()));
        Browser browser = new Browser(port);
        browser.welcome(account.get("link").asString(), login, PASSWORD, clock.instant());
        return browser;
    }

    /** The platform's three administrators are three people, known by their names. */
    private static String named(Role role) {
        return switch (role) {
            case SECURITY_ADMINISTRATOR -> "某安全管理员";
            case AUDIT_ADMINISTRATOR -> "某审计管理员";
            default -> "某人";
        };
    }

    /** The HTTP API, as a command on this machine that acts for an organisation. */
    public Api as(String organisation) {
        try {
            return new Api("http://127.0.0.1:" + port, Files.readString(secrets.resolve("local-token")), organisation);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
