package huirong.app.run.card;

import huirong.app.run.CsvFile;
import huirong.app.run.ProgressLine;
import huirong.app.run.Refused;
import huirong.app.run.Terminal;
import huirong.app.run.card.report.Findings;
import huirong.app.run.card.report.Report;
import huirong.core.feature.Words;
import huirong.core.training.Appraisal;
import huirong.core.training.Built;
import huirong.core.training.Training;
import huirong.core.training.fit.Fitter;
import huirong.core.training.fit.Heading;
import huirong.core.training.table.Layout;
import huirong.core.training.table.Table;
import huirong.core.training.table.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huirong card build}: past cases to a card, its folds and a report. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {"由历史数据建卡，并以分层交叉检验评判。", "Builds a card from past cases and judges it by stratified cross-validation."})
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private FitOptions fit = new FitOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = {"写入 card.json、folds.json、report.html 的目录。", "Where card.json, folds.json and report.html go."})
    private Path out = Path.of("");

    @Option(
            names = "--json",
            description = {"输出 JSON。", "Write JSON."})
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.standard();
        Fitter fitter = fit.fitter()
                .orElseThrow(() -> Refused.input(
                        "boosted 只认 --trend none、up、down。", "boosted knows --trend none, up and down only."));
        if (fit.folds == 1 || fit.folds < 0)
            throw Refused.input("--folds 应为 0 或不小于 2。", "--folds must be 0 or at least 2.");
        CsvFile file = new CsvFile(data.data);
        terminal.say("正在读取 " + data.data, "Reading " + data.data);
        Table table = file.table(
                new Layout(data.target, data.bad, fit.inputs, fit.leaveOut, fit.special, List.of()));
        tellLeftOut(table, terminal);
        String name = data.data.getFileName().toString().replaceFirst("\\..*", "");
        Heading heading = new Heading(code(name), new Words(name, name), file.hash());
        Built built = build(table, fitter, heading, terminal);
        Files.createDirectories(out);
        Appraisal appraisal = Appraisal.of(built.card(), table);
        TrainingFile training = TrainingFile.of(built, appraisal.spreading());
        CardFiles.write(built.card(), out.resolve("card.json"));
        training.write(out.resolve("folds.json"));
        Files.writeString(out.resolve("report.html"), Report.of(findings(built, appraisal, table)));
        tell(built, training.figures(), table, terminal);
        return 0;
    }

    private static Findings findings(Built built, Appraisal appraisal, Table table) {
        // The card's own calibration was made of these very scores; the scale alone had no such help.
        double[] chances = Arrays.stream(built.scores()).mapToDouble(built.card().scale()::bad).toArray();
        return new Findings(
                built.card(),
                built.card().origin().data(),
                table.outcome(),
                built.scores(),
                chances,
                built.folds().isEmpty() ? Findings.Judged.TRAINING : Findings.Judged.FOLDS,
                appraisal,
                built.folds(),
                Optional.empty());
    }

    private Built build(Table table, Fitter fitter, Heading heading, Terminal terminal) {
        ProgressLine progress = new ProgressLine(terminal.err());
        int all = fit.folds + 1;
        AtomicInteger done = new AtomicInteger();
        progress.show("建卡 Fitting 0/" + all);
        try {
            return new Training(table, fitter, heading, fit.seed).build(fit.folds, () -> {
                synchronized (progress) {
                    progress.show("建卡 Fitting " + done.incrementAndGet() + "/" + all);
                }
            });
        } catch (Unusable e) {
            throw CsvFile.refused(e);
        } finally {
            progress.end();
        }
    }

    private static void tellLeftOut(Table table, Terminal terminal) {
        for (Table.LeftOut column : table.leftOut()) {
            switch (column.why()) {
                case CONSTANT ->
                    terminal.say(
                            "列“" + column.name() + "”取值恒定，未采用。",
                            "Column “" + column.name() + "” always has the same value and is left out.");
                case TOO_MANY_CATEGORIES ->
                    terminal.say(
                            "列“" + column.name() + "”的文字取值过多，像是编号，未采用。",
                            "Column “" + column.name() + "” has so many texts that it names rather than describes; it is left out.");
            }
        }
    }

    private void tell(Built built, Figures figures, Table table, Terminal terminal) {
        if (json) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("card", built.card().version());
            answer.put("data", built.card().origin().data());
            answer.put("fitter", built.card().origin().fitter());
            answer.put("rows", table.rows());
            answer.put("badRows", table.badRows());
            answer.put("terms", built.card().terms().size());
            answer.put("folds", fit.folds);
            answer.put("seed", fit.seed);
            if (fit.folds > 0) {
                answer.put("auc", figures.auc());
                answer.put("ks", figures.ks());
                answer.put("brier", figures.brier());
            }
            answer.put("leftOut", table.leftOut().stream().map(Table.LeftOut::name).toList());
            terminal.out().println(CardFiles.JSON.writeValueAsString(answer));
            return;
        }
        terminal.out().printf(
                Locale.ROOT,
                "%d 行 rows, %d 不良 bad, %d 项 terms%n",
                table.rows(),
                table.badRows(),
                built.card().terms().size());
        if (fit.folds > 0) {
            terminal.out().printf("AUC    %s%n", figures.auc().text());
            terminal.out().printf("KS     %s%n", figures.ks().text());
            terminal.out().printf("Brier  %s%n", figures.brier().text());
            terminal.out().printf("（%d 折均值 ± 标准差 mean ± deviation of %d folds）%n", fit.folds, fit.folds);
        }
        terminal.out().println("版本 version " + built.card().version());
        terminal.out().println(out.resolve("card.json") + " " + out.resolve("folds.json") + " " + out.resolve("report.html"));
    }

    /** A card's code is lower-case letters, digits and hyphens. */
    private static String code(String name) {
        String code = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.isEmpty() ? "card" : code;
    }
}
