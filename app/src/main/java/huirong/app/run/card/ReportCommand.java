package huirong.app.run.card;

import huirong.app.run.CsvFile;
import huirong.app.run.Terminal;
import huirong.app.run.card.report.Findings;
import huirong.app.run.card.report.Report;
import huirong.core.scorecard.Scorecard;
import huirong.core.training.Appraisal;
import huirong.core.training.Scoring;
import huirong.core.training.table.Layout;
import huirong.core.training.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huirong card report}: how a card does on other data, and how far those lie from its training rows. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "用另一份数据评判评分卡并写成报告；卡旁若有 folds.json，则一并比较稳定性。",
            "Reports how a card does on other data; with folds.json beside the card, how stable the population is."
        })
final class ReportCommand implements Callable<Integer> {
    @Option(names = "--card", paramLabel = "F", required = true, description = {"评分卡文件。", "The card."})
    private Path card = Path.of("");

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--out", paramLabel = "F", required = true, description = {"写入的 HTML 文件。", "HTML file to write."})
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.standard();
        Scorecard scorecard = CardFiles.card(card);
        CsvFile file = new CsvFile(data.data);
        Table table = file.table(Layout.of(scorecard.inputs(), data.target, data.bad));
        Appraisal appraisal = Appraisal.of(scorecard, table);
        Findings findings = new Findings(
                scorecard,
                file.hash(),
                table.outcome(),
                appraisal.scores(),
                Scoring.chances(scorecard, appraisal.scores()),
                Findings.Judged.OTHER_DATA,
                appraisal,
                List.of(),
                TrainingFile.beside(card, scorecard).map(TrainingFile::spreading));
        Files.writeString(out, Report.of(findings));
        terminal.say("报告已写入 " + out, "The report is in " + out);
        return 0;
    }
}
