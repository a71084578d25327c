package huirong.core;

import java.nio.file.Path;
import java.util.Optional;

/** Where real data for tests lie. */
public final class RealData {
    private static final Path FOLDER =
            Path.of(Optional.ofNullable(System.getenv("HUIRONG_TEST_DATA")).orElse("../../shared/data"));

    private RealData() {}

    public static Path folder(String name) {
        return FOLDER.resolve(name);
    }
}
