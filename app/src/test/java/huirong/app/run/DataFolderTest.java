package huirong.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void makesSecretsThatOnlyItsOwnerMayReadAndKeepsThem() throws Exception {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        Path secrets = data.secrets().folder();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets))).isEqualTo("rwx------");
        List<Path> files;
        try (Stream<Path> listed = Files.list(secrets)) {
            files = listed.toList();
        }
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("database-password", "postgres-password", "local-token", "master-key");
        for (Path file : files) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
        String master = Files.readString(secrets.resolve("master-key"));
        assertThat(Base64.getDecoder().decode(master.strip())).hasSize(32);
        String token = data.secrets().localToken();
        assertThat(DataFolder.open(folder.resolve("data")).secrets().localToken()).isEqualTo(token);
        assertThat(Files.readString(secrets.resolve("master-key"))).isEqualTo(master);
    }

    @Test
    void refusesAFolderWrittenByANewerProgramAndLeavesItAlone() throws Exception {
        Files.writeString(folder.resolve("VERSION"), "2\n");
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.exitCode()).isEqualTo(3))
                .hasMessageContaining("version \"2\"");
        assertThat(folder.resolve("secrets")).doesNotExist();
    }

    @Test
    void refusesToMakeNewSecretsForADatabaseThatHasLostItsOwn() throws Exception {
        DataFolder data = DataFolder.open(folder);
        Files.createDirectories(data.cluster());
        Files.delete(data.secrets().folder().resolve("master-key"));
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("master-key");
        assertThat(data.secrets().folder().resolve("master-key")).doesNotExist();
    }

    @Test
    void keepsInventedFirmsAndRealOnesApart() throws Exception {
        Path invented = folder.resolve("invented");
        DataFolder.open(invented, true);
        assertThat(DataFolder.open(invented, true).inventedFirms()).isTrue();
        assertThat(DataFolder.open(invented).inventedFirms()).isTrue();
        assertThatThrownBy(() -> DataFolder.open(invented, false))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.exitCode()).isEqualTo(3))
                .hasMessageContaining("invented firms only");
        Path real = folder.resolve("real");
        DataFolder.open(real, false);
        assertThatThrownBy(() -> DataFolder.open(real, true))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.exitCode()).isEqualTo(3))
                .hasMessageContaining("neither empty nor");
        assertThat(DataFolder.open(real).inventedFirms()).isFalse();
    }

    @Test
    void refusesAPlaceThatCannotBeAFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file)).isInstanceOf(Refused.class).hasMessageContaining("cannot be written");
    }

    @Test
    void letsOneServerInAtATime() throws Exception {
        DataFolder data = DataFolder.open(folder);
        try (InstanceLock lock = InstanceLock.take(data)) {
            new RunningServer(ProcessHandle.current().pid(), "127.0.0.1", 4711, "now").write(data);
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> InstanceLock.take(data))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + ", port 4711");
        }
        InstanceLock.take(data).close();
    }

    @Test
    void recognisesAFullDiskInTheWordsOfSystemAndDatabase() {
        assertThat(DiskFull.said("FATAL:  could not write lock file: No space left on device")).isTrue();
        assertThat(DiskFull.said("Permission denied")).isFalse();
        assertThat(DiskFull.said(null)).isFalse();
    }
}
