package huirong.app.testing;

import huirong.app.run.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application under test a database and a secrets folder of its own. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** The local token of every application under test. */
    public static final String LOCAL_TOKEN = "the-local-token-of-tests";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseAddress database = TestDatabase.fresh();
        TestPropertyValues.of(
                        "huirong.database.url=" + database.url(),
                        "huirong.database.user=" + database.user(),
                        "huirong.database.password=" + database.password(),
                        "huirong.secrets-folder=" + secrets())
                .applyTo(context);
    }

    private static Path secrets() {
        try {
            Path folder = Files.createTempDirectory("huirong-secrets");
            Path token = Files.writeString(folder.resolve("local-token"), LOCAL_TOKEN + "\n");
            token.toFile().deleteOnExit();
            Path key = Files.writeString(folder.resolve("master-key"), "dGhlIG1hc3RlciBrZXkgb2YgdGhlIHRlc3RzLCAzMiE=");
            folder.toFile().deleteOnExit();
            key.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
