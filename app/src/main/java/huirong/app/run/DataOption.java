package huirong.app.run;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data}, which every command takes. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {
                "数据目录（默认为程序旁的 data，或 HUIRONG_DATA）。",
                "Data folder (default: data beside the program, or HUIRONG_DATA)."
            })
    private @Nullable Path given;

    Path folder() {
        if (given != null) {
            return given;
        }
        String named = System.getenv().getOrDefault("HUIRONG_DATA", "");
        return named.isBlank() ? Path.of(System.getProperty("huirong.home", "."), "data") : Path.of(named);
    }
}
