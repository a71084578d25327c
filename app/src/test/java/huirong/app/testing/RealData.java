package huirong.app.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that nobody here wrote and that are no part of the project: tests of them are skipped where they are absent. */
public final class RealData {
    private RealData() {}

    /** Bytes of a file of the set, or the test is skipped. */
    public static byte[] bytes(String name) {
        String named = System.getenv("HUIRONG_TEST_DATA");
        Path folder = named == null ? Path.of("../../shared/data") : Path.of(named);
        assumeTrue(
                Files.isDirectory(folder),
                "no real data: put it into ../shared/data beside the checkout, or name its folder in HUIRONG_TEST_DATA");
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    /** A manifest of the tests' own resources. */
    public static String manifest(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/manifests", name + ".yaml"));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
