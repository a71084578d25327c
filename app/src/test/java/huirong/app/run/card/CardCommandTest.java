package huirong.app.run.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import huirong.app.run.CsvFile;
import huirong.app.run.Main;
import huirong.core.scorecard.Scorecard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardCommandTest {
    @TempDir
    private Path folder;

    private Path loans = Path.of("");

    @BeforeEach
    void aFileOfLoans() throws IOException {
        Random random = new Random(11);
        loans = write("loans.csv", IntStream.range(0, 400)
                .mapToObj(i -> {
                    double risk = random.nextDouble();
                    String trade = List.of("刀具", "锁具", "工具").get(random.nextInt(3));
                    return "L" + i + "," + (i % 15 == 0 ? "" : Math.round(risk * 1000)) + "," + trade + ","
                            + (random.nextDouble() < 0.1 + 0.6 * risk ? "1" : "0");
                })
                .collect(Collectors.joining("\n", "loan,指标,trade,bad\n", "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"woe", "boosted"})
    void aCardIsBuiltAppliedAndTestedBackwards(String fitter) throws IOException {
        Said built = run("build", "--data", loans, "--target", "bad", "--bad", "1", "--leave-out", "loan",
                "--fitter", fitter, "--folds", "4", "--out", folder.resolve("out"), "--json");
        assertThat(built.exitCode).isZero();
        var answer = CardFiles.JSON.readTree(built.out);
        assertThat(answer.path("auc").path("mean").asDouble()).isBetween(0.55, 0.95);
        assertThat(answer.path("data").asString()).isEqualTo(new CsvFile(loans).hash());
        Path file = folder.resolve("out/card.json");
        Scorecard card = Scorecard.read(Files.readString(file));
        assertThat(card.version()).isEqualTo(answer.path("card").asString());
        assertThat(card.calibration()).isPresent();

        Path scored = folder.resolve("scored.csv");
        assertThat(run("apply", "--card", file, "--data", loans, "--keep", "loan", "--out", scored).exitCode).isZero();
        List<String> lines = Files.readAllLines(scored);
        assertThat(lines).hasSize(401);
        assertThat(lines.getFirst()).startsWith("loan,score,bad_chance,reason_1");
        for (String line : lines.subList(1, 401)) {
            String[] cells = line.split(",", -1);
            double points = card.start() / 100.0;
            for (int i = 7; i < cells.length; i++) points += Double.parseDouble(cells[i]);
            assertThat(Double.parseDouble(cells[1])).isCloseTo(points, within(1e-6));
        }

        Path report = folder.resolve("report.html");
        assertThat(run("report", "--card", file, "--data", loans, "--target", "bad", "--bad", "1", "--out", report).exitCode)
                .isZero();
        assertThat(Files.readString(report))
                .contains(card.version(), "稳定性指数", "ROC 曲线", "使用界限", "Limits of use")
                .doesNotContain("<script", "http://", "https://", "NaN");
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains(card.origin().data(), "标准差 deviation")
                .doesNotContain("NaN");

        Said tested = run("backtest", "--card", file, "--data", loans, "--target", "bad", "--bad", "1", "--json");
        assertThat(tested.exitCode).isZero();
        var figures = CardFiles.JSON.readTree(tested.out);
        assertThat(figures.path("stability").asDouble()).isLessThan(0.01);
        assertThat(figures.path("bands")).hasSizeBetween(2, 10).allMatch(band -> band.path("rows").asInt() >= 10);
        assertThat(tested.out).doesNotContain("\"L1");
    }

    @Test
    void aCardGoesOutAsPmmlAndComesBackWithTheSameScores() throws IOException {
        run("build", "--data", loans, "--target", "bad", "--bad", "1", "--leave-out", "loan", "--folds", "0",
                "--out", folder.resolve("out"));
        Path file = folder.resolve("out/card.json");
        Path pmml = folder.resolve("card.pmml");
        assertThat(run("export", "--card", file, "--pmml", pmml).exitCode).isZero();
        assertThat(run("import", "--pmml", pmml, "--out", folder.resolve("back.json")).exitCode).isZero();
        Scorecard card = Scorecard.read(Files.readString(file));
        Scorecard back = Scorecard.read(Files.readString(folder.resolve("back.json")));
        assertThat(back.inputs()).extracting(input -> input.name()).isEqualTo(card.inputs().stream().map(input -> input.name()).toList());
        for (int figure = 0; figure < 1_000; figure += 7)
            for (double trade = -1; trade < 3; trade++) {
                double number = figure;
                double category = trade;
                double[] row = card.inputs().stream().mapToDouble(input -> input.isCategory() ? category : number).toArray();
                assertThat(back.score(row)).isEqualTo(card.score(row));
            }
        Files.writeString(pmml, Files.readString(pmml).replace("lessThan", "roughly"));
        Said refused = run("import", "--pmml", pmml, "--out", folder.resolve("no.json"));
        assertThat(refused.exitCode).isEqualTo(3);
        assertThat(refused.err).contains("Characteristic").contains("no operator roughly");
        assertThat(folder.resolve("no.json")).doesNotExist();
    }

    @Test
    void aCategoryThatTheCardDoesNotKnowIsScoredAsUnseen() throws IOException {
        run("build", "--data", loans, "--target", "bad", "--bad", "1", "--leave-out", "loan", "--folds", "0",
                "--fitter", "boosted", "--out", folder);
        Path other = write("other.csv", "trade,指标\n剪刀,500\n刀具,NaN\n锁具,-Infinity\n");
        Said said = run("apply", "--card", folder.resolve("card.json"), "--data", other, "--out", folder.resolve("o.csv"));
        assertThat(said.exitCode).as(said.err).isZero();
        assertThat(Files.readAllLines(folder.resolve("o.csv"))).hasSize(4);
    }

    @Test
    void whatCannotServeIsRefusedInBothLanguagesWithThree() throws IOException {
        refused("没有名为“ended”的列", build(loans, "ended", "1"));
        refused("没有取值“yes”；现有取值：0、1", build(loans, "bad", "yes"));
        refused("只有一种结果", build(write("one.csv", "a,bad\n1,1\n"), "bad", "1"));
        refused("现有取值：0", build(write("none.csv", "a,bad\n1,0\n"), "bad", "1"));
        refused("列名“a”出现了两次", build(write("twice.csv", "a,a,bad\n1,2,1\n1,3,0\n"), "bad", "1"));
        refused("目标列“bad”有 1 行为空", build(write("blank.csv", "a,bad\n1,1\n2,\n"), "bad", "1"));
        refused("没有可用的输入列", build(write("same.csv", "a,bad\n1,1\n1,0\n"), "bad", "1"));
        refused("要求 10 折，而不良只有 1 行", build(write("few.csv", "a,bad\n1,1\n2,0\n3,0\n"), "bad", "1"));
        refused("第 3 行有 1 个值", build(write("short.csv", "a,bad\n1,1\n2\n"), "bad", "1"));
        refused("是空的", build(write("empty.csv", ""), "bad", "1"));
        refused("无法读取文件", build(folder.resolve("nowhere.csv"), "bad", "1"));
        refused("不是评分卡", run("apply", "--card", loans, "--data", loans, "--out", folder.resolve("x.csv")));
        refused("boosted 只认", run("build", "--data", loans, "--target", "bad", "--bad", "1", "--fitter", "boosted",
                "--trend", "peak", "--out", folder));
        assertThat(run("build", "--data", loans).exitCode).isEqualTo(2);
    }

    @Test
    void aConstantColumnIsLeftOutAndNamed() throws IOException {
        Path file = write("constant.csv", Files.readString(loans).lines().map(line -> line + ",same").collect(Collectors.joining("\n")));
        Said said = run("build", "--data", file, "--target", "bad", "--bad", "1", "--leave-out", "loan", "--folds", "2", "--out", folder);
        assertThat(said.exitCode).isZero();
        assertThat(said.err).contains("列“same”取值恒定，未采用");
    }

    @Test
    void ofFewerThanTenLoansNoFiguresLeave() throws IOException {
        run("build", "--data", loans, "--target", "bad", "--bad", "1", "--leave-out", "loan", "--folds", "0", "--out", folder);
        String few = Files.readString(loans).lines().limit(9).collect(Collectors.joining("\n"));
        refused("不予输出", run("backtest", "--card", folder.resolve("card.json"), "--data", write("few.csv", few),
                "--target", "bad", "--bad", "1"));
    }

    private Said build(Path data, String target, String bad) {
        return run("build", "--data", data, "--target", target, "--bad", bad, "--out", folder);
    }

    private static void refused(String words, Said said) {
        assertThat(said.err).contains(words);
        assertThat(said.exitCode).isEqualTo(3);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private record Said(int exitCode, String out, String err) {}

    private static Said run(Object... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
            int exitCode = Main.execute(new CardCommand(), texts);
            return new Said(exitCode, said.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
