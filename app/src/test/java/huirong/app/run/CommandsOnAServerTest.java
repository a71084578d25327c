package huirong.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.bucket.BucketJob;
import huirong.core.bucket.Content;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The command line against one server on a data folder of its own, everything real. */
class CommandsOnAServerTest {
    private static Path folder = Path.of("");
    private static Server server;

    /** What a command answered: exit code, result and messages. */
    private record Said(int exitCode, String out, String err) {}

    @BeforeAll
    static void start() throws Exception {
        folder = Folders.open("server");
        server = Server.start(settings(folder.resolve("data"), 0));
        organisation("registry", "DEPARTMENT", "\"registration\"");
        organisation("office", "CREDIT_OFFICE", "");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        assertThat(folder.resolve("data/server.json")).doesNotExist();
        Trees.delete(folder);
    }

    private static ServerSettings settings(Path data, int port) {
        return new ServerSettings(data, "127.0.0.1", port, Optional.empty(), false, true);
    }

    @Test
    void secretsAreInNoLogAndNoMessage() throws Exception {
        Said said = run("firms");
        String all = said.out() + said.err() + logs();
        try (Stream<Path> secrets = Files.list(folder.resolve("data/secrets"))) {
            for (Path secret : secrets.toList()) {
                assertThat(all).doesNotContain(Files.readString(secret).strip());
            }
        }
    }

    @Test
    void aSecondServerOnTheFolderIsToldWhoHasIt() {
        assertThatThrownBy(() -> Server.start(settings(folder.resolve("data"), 0)))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.exitCode()).isEqualTo(3))
                .hasMessageContaining("port " + server.port());
    }

    @Test
    void aTakenPortIsRefusedAndTheFolderLetGo() throws Exception {
        Path other = folder.resolve("other");
        assertThatThrownBy(() -> Server.start(settings(other, server.port())))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.exitCode()).isEqualTo(3))
                .hasMessageContaining("Port " + server.port() + " is taken");
        InstanceLock.take(DataFolder.open(other)).close();
    }

    @Test
    void aFileIsDeliveredAndItsFirmsAreListed() throws Exception {
        Path file = Files.writeString(
                folder.resolve("登记 1.csv"),
                """
                代码,名称,日期
                case-1,甲刀具厂,2020-01-02
                case-2,乙锁具厂,2020-01-03
                case-3,,2020-01-04
                """);
        Said said = run("deliver", "--as", "registry", "--manifest", manifest("名称"), file.toString());
        assertThat(said.err()).isEmpty();
        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("登记 1.csv", "3  报送 delivered", "2  入档 accepted", "1  退回 rejected");
        Said json = run("deliver", "--json", "--as", "registry", "--manifest", manifest("名称"), file.toString());
        assertThat(json.exitCode()).isZero();
        assertThat(json.out()).contains("\"state\":\"published\"").contains("\"repeated\":2");
        assertThat(run("firms", "--as", "registry", "乙锁").out()).contains("case-2", "乙锁具厂").doesNotContain("甲刀具厂");
        assertThat(run("firms", "--as", "registry", "--json").out()).contains("\"name\":\"甲刀具厂\"");
    }

    @Test
    void aFileRefusedAsAWholeEndsWithThree() throws Exception {
        Path file = Files.writeString(folder.resolve("wrong.csv"), "代码,名称,日期\ncase-9,丙厂,2020-01-02\n");
        Said said = run("deliver", "--as", "registry", "--manifest", manifest("没有的列"), file.toString());
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(said.out() + said.err()).contains("file.column");
    }

    @Test
    void refusalsSayWhyInBothLanguagesAndEndWithThree() throws Exception {
        Said absent = run("deliver", "--manifest", manifest("名称"), folder.resolve("absent").toString());
        assertThat(absent.exitCode()).isEqualTo(3);
        assertThat(absent.err()).contains("无法读取文件").contains("cannot be read");
        Said foreign = run("firms", "--as", "nobody-knows");
        assertThat(foreign.exitCode()).isEqualTo(3);
        assertThat(foreign.err()).contains("not-found");
    }

    @Test
    void aLargeUploadThatIsRefusedUnreadStillShowsTheRefusal() throws Exception {
        Path file = folder.resolve("large.csv");
        Files.write(file, new byte[24 << 20]);
        Said said = run("deliver", "--as", "nobody-knows", "--manifest", manifest("名称"), file.toString());
        assertThat(said.err()).contains("not-found");
        assertThat(said.exitCode()).isEqualTo(3);
    }

    @Test
    void aBatchGoesOutIsScoredAndComesBackOnce() throws Exception {
        Path file = Files.writeString(folder.resolve("batch.csv"), "代码,名称,日期\ncase-21,丁厂,2020-01-02\ncase-22,戊厂,2020-01-03\n");
        assertThat(run("deliver", "--as", "registry", "--manifest", manifest("名称"), file.toString()).exitCode()).isZero();
        Path batch = folder.resolve("batch");
        String[] export = {"card", "batch", "export", "--as", "office", "--card", "public", "--buckets", "2", "--out", batch.toString()};
        String[] take = {"card", "batch", "take", "--as", "office", "--json", batch.toString()};
        assertThat(run(export)).returns(0, Said::exitCode);
        try (Stream<Path> files = Files.list(batch)) {
            assertThat(files).hasSize(3).allSatisfy(one -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                    .isEqualTo("rw-------"));
        }
        assertThat(run(export)).as("not over another").returns(3, Said::exitCode);
        assertThat(run(take).err()).as("before it was scored").contains("尚未完成").contains("not finished");

        BucketJob job = new BucketJob(batch);
        long firms = job.run(0) + job.run(1);
        assertThat(firms).isGreaterThanOrEqualTo(2);
        assertThat(run(take)).returns(0, Said::exitCode).satisfies(said -> assertThat(said.out())
                .contains("\"firms\":" + firms + ",\"stored\":" + firms));
        assertThat(run(take).out()).contains("\"stored\":0");
        Path scores = batch.resolve(Content.SCORES.file(1));
        Files.write(scores, Arrays.copyOf(Files.readAllBytes(scores), 150));
        assertThat(run(take)).returns(3, Said::exitCode).satisfies(said -> assertThat(said.err()).contains("batch.file"));
        assertThat(run("card", "batch", "export", "--card", "public", "--out", folder.resolve("none").toString()))
                .as("not for the operator")
                .returns(3, Said::exitCode);
    }

    @Test
    void wrongUsageEndsWithTwoAndHelpWithZero() {
        assertThat(run("evaluate", "--card", "invoice").exitCode()).isEqualTo(2);
        assertThat(run("nothing-of-the-kind").exitCode()).isEqualTo(2);
        assertThat(run().exitCode()).isEqualTo(2);
        for (String command : List.of("serve", "deliver", "firms", "evaluate")) {
            assertThat(run(command, "--help").exitCode()).isZero();
        }
    }

    private static String manifest(String name) throws Exception {
        Path file = Files.writeString(
                folder.resolve("manifest-" + name.hashCode() + ".yaml"),
                """
                item: registration
                encoding: UTF-8
                dates: yyyy-MM-dd
                subject: {scheme: case, column: 代码}
                asOf: 2020-02-29
                columns: {name: %s, effective: 日期}
                """.formatted(name));
        return file.toString();
    }

    private static void organisation(String code, String kind, String items) throws Exception {
        URI path = URI.create("http://127.0.0.1:" + server.port() + "/api/organisations");
        HttpURLConnection request = (HttpURLConnection) path.toURL().openConnection();
        request.setRequestProperty(
                "Authorization", "Bearer " + Files.readString(folder.resolve("data/secrets/local-token")).strip());
        request.setRequestProperty("Content-Type", "application/json");
        request.setDoOutput(true);
        request.getOutputStream()
                .write("{\"code\":\"%s\",\"chinese\":\"单位\",\"english\":\"Organisation\",\"kind\":\"%s\",\"items\":[%s]}"
                        .formatted(code, kind, items)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(request.getResponseCode()).isEqualTo(201);
    }

    private static String logs() throws Exception {
        Path log = folder.resolve("data/server.log");
        String said = Files.exists(log) ? Files.readString(log) : "";
        return said + Files.readString(folder.resolve("data/postgres.log"));
    }

    private static Said run(String... arguments) {
        String[] all = arguments.length == 0
                ? arguments
                : Stream.concat(Stream.of(arguments), Stream.of("--data", folder.resolve("data").toString()))
                        .toArray(String[]::new);
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
            int exitCode = Main.run(all);
            return new Said(exitCode, said.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
