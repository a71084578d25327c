package huirong.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of {@code docs/generated}: drawn from the code, so that it cannot say something else. With the system property
 * {@code huirong.draw} it is written anew.
 */
final class Drawn {
    static final Path FOLDER = Path.of("../docs/generated");

    private Drawn() {}

    static void matches(String name, String drawn) throws IOException {
        Path page = FOLDER.resolve(name);
        if (Boolean.getBoolean("huirong.draw")) {
            Files.createDirectories(FOLDER);
            Files.writeString(page, drawn);
        }
        assertThat(page).as("%s; write it anew with -Dhuirong.draw=true", page).exists();
        assertThat(Files.readString(page)).as("%s; write it anew with -Dhuirong.draw=true", page).isEqualTo(drawn);
    }
}
