package huirong.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the launcher script answers by itself, before anything is built. */
class LauncherScriptTest {
    @Test
    void helpIsNoErrorAndNoCommandIsWrongUsage() {
        assertThat(script("--help")).satisfies(it -> {
            assertThat(it.exitCode()).isZero();
            assertThat(it.output()).contains("serve", "deliver", "firms", "evaluate", "card", "test", "退出码");
        });
        assertThat(script("help").exitCode()).isZero();
        assertThat(script("test", "--help").exitCode()).isZero();
        assertThat(script().exitCode()).isEqualTo(2);
        assertThat(script("test", "--wrong").exitCode()).isEqualTo(2);
    }

    private static Commands.Answer script(String... arguments) {
        // Tests run in the module's folder, the script is beside it.
        Path root = Path.of("").toAbsolutePath().getParent();
        return Commands.run(
                root, Stream.concat(Stream.of("/usr/bin/env", "bash", "huirong"), Stream.of(arguments)).toList());
    }
}
