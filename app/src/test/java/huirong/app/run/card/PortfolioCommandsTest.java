package huirong.app.run.card;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.app.run.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioCommandsTest {
    @TempDir
    private Path folder;

    private Path table = Path.of("");

    @BeforeEach
    void aBanksTable() throws IOException {
        table = write("lost.csv", "年利率,流失率_A,流失率_B\n0.04,0,0\n0.05,0.1,0.3\n0.06,0.4,0.5\n");
    }

    @Test
    void ratesArePricedWithAndWithoutLoss() throws IOException {
        Path bad = write("bad.csv", "等级,违约率\nA,1%\nB,2%\n");
        var grades = CardFiles.JSON.readTree(run("price", "--table", table, "--bad", bad, "--json"));
        assertThat(grades.get(0).path("plain").path("basisPoints").asInt()).isEqualTo(500);
        assertThat(grades.get(0).path("withLoss").path("returned").asLong()).isEqualTo(40_500);
        assertThat(grades.get(1).path("plain").path("basisPoints").asInt()).isEqualTo(400);
        assertThat(run("price", "--table", table)).contains("A  不计损失", "5.00%  (1 − 10.00%) × 5.00% = 4.50%").doesNotContain("计入损失");
    }

    @Test
    void aBudgetIsSplitOverAList() throws IOException {
        Path firms = write("firms.csv", "企业,等级\n甲,B\n乙,A\n丙,D\n");
        var split = CardFiles.JSON.readTree(run("split", "--table", table, "--firms", firms, "--budget", "150", "--json"));
        assertThat(split.path("lentFen").asLong()).isEqualTo(150_000_000);
        assertThat(split.path("lines").get(0).path("fen").asLong()).isEqualTo(50_000_000);
        assertThat(split.path("lines").get(1).path("fen").asLong()).isEqualTo(100_000_000);
        assertThat(split.path("lines").get(2).path("ground").asString()).isEqualTo("NO_SUCH_GRADE");
    }

    @Test
    void whatIsWrongIsSaidInBothLanguages() throws IOException {
        assertThat(run("price", "--table", write("wrong.csv", "利率,A\n0.04\n"))).contains("第 2 行有 1 个值", "Line 2 has 1 values");
        assertThat(run("split", "--table", table, "--firms", table, "--budget", "1")).contains("没有“等级”一列");
        assertThat(run("split", "--table", table, "--firms", table, "--budget", "0")).contains("--budget 应为大于零的万元数");
        assertThat(run("price", "--table", table, "--severity", "101")).contains("0 到 100");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String run(Object... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
            Main.execute(new CardCommand(), Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
