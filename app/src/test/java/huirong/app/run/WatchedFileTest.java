package huirong.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFileTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void isTakenWhenBothReadingsAreTheSame() throws Exception {
        WatchedFile file = WatchedFile.hashed(written("abc"));
        assertThat(file.digest()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(read(file)).isEqualTo("abc");
        assertThat(file.sent()).isEqualTo(3);
        assertThatCode(file::requireUnchanged).doesNotThrowAnyException();
    }

    @Test
    void isRefusedWhenItGrewMeanwhile() throws Exception {
        WatchedFile file = WatchedFile.hashed(written("abc"));
        Files.writeString(file.path(), "abcd");
        assertThatThrownBy(file::requireUnchanged).isInstanceOf(Refused.class).hasMessageContaining("changed");
    }

    @Test
    void isRefusedWhenItsContentChangedAndItsSizeAndTimeDidNot() throws Exception {
        WatchedFile file = WatchedFile.hashed(written("abc"));
        FileTime time = Files.getLastModifiedTime(file.path());
        Files.writeString(file.path(), "abd");
        Files.setLastModifiedTime(file.path(), time);
        read(file);
        assertThatThrownBy(file::requireUnchanged)
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.exitCode()).isEqualTo(3));
    }

    private Path written(String text) throws Exception {
        return Files.writeString(folder.resolve("发票 1.csv"), text);
    }

    private static String read(WatchedFile file) throws Exception {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes());
        }
    }
}
