package huirong.app.run.card;

import huirong.app.run.CsvFile;
import huirong.app.run.Refused;
import huirong.app.run.Terminal;
import huirong.core.scorecard.Scorecard;
import huirong.core.training.Appraisal;
import huirong.core.training.Scoring;
import huirong.core.training.table.Layout;
import huirong.core.training.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huirong card backtest}: run by a bank over its own loans; figures alone leave, nothing of a single firm. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = {
            "在银行一侧用自有贷款文件回溯检验评分卡；只输出汇总数字，不含任何单笔信息，可以对外提供。",
            "Tests a card on a bank's own loans, on the bank's side. Only figures come out, nothing of a single loan."
        })
final class BacktestCommand implements Callable<Integer> {
    @Option(names = "--card", paramLabel = "F", required = true, description = {"评分卡文件。", "The card."})
    private Path card = Path.of("");

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--json", description = {"输出 JSON。", "Write JSON."})
    private boolean json;

    @Option(names = "--out", paramLabel = "F", description = {"写入的 JSON 文件（默认只显示）。", "JSON file to write (default: only shown)."})
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.standard();
        Scorecard scorecard = CardFiles.card(card);
        Table table = new CsvFile(data.data).table(Layout.of(scorecard.inputs(), data.target, data.bad));
        if (table.rows() < BacktestFigures.LEAST)
            throw Refused.input(
                    "文件只有 " + table.rows() + " 行；少于 " + BacktestFigures.LEAST + " 行时汇总数字可能指向单个企业，不予输出。",
                    "The file has only " + table.rows() + " rows; with fewer than " + BacktestFigures.LEAST
                            + " figures may point to a single firm, so none are given.");
        Appraisal appraisal = Appraisal.of(scorecard, table);
        double[] chances = Scoring.chances(scorecard, appraisal.scores());
        BacktestFigures figures = BacktestFigures.of(
                scorecard,
                appraisal,
                table,
                chances,
                TrainingFile.beside(card, scorecard).map(TrainingFile::spreading));
        if (out != null) Files.writeString(out, CardFiles.JSON.writeValueAsString(figures) + "\n");
        if (json) terminal.out().println(CardFiles.JSON.writeValueAsString(figures));
        else terminal.out().print(figures.words());
        return 0;
    }
}
