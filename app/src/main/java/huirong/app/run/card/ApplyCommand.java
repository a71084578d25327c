package huirong.app.run.card;

import de.siegmar.fastcsv.writer.CsvWriter;
import huirong.app.run.CsvFile;
import huirong.app.run.ProgressLine;
import huirong.app.run.Refused;
import huirong.app.run.Terminal;
import huirong.core.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code huirong card apply}: scores a file of any length, row by row. */
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        description = {
            "用评分卡给文件逐行评分：分数、不良概率、各项得分、至多四条主要扣分项。未见过的类别按“未见”箱计分。",
            "Scores a file row by row: score, chance of bad, points of each term, up to four terms that cost most."
                    + " A category the card does not know falls into its bin for unseen ones."
        })
final class ApplyCommand implements Callable<Integer> {
    @Option(names = "--card", paramLabel = "F", required = true, description = {"评分卡文件。", "The card."})
    private Path card = Path.of("");

    @Option(names = "--data", paramLabel = "F", required = true, description = {"CSV 文件。", "CSV file."})
    private Path data = Path.of("");

    @Option(names = "--out", paramLabel = "F", required = true, description = {"写入的 CSV 文件。", "CSV file to write."})
    private Path out = Path.of("");

    @Option(
            names = "--keep",
            paramLabel = "COLS",
            split = ",",
            description = {"原样带到结果中的列，如编号。", "Columns carried over as they are, as identifiers."})
    private List<String> keep = List.of();

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.standard();
        Scorecard scorecard = CardFiles.card(card);
        CsvFile file = new CsvFile(data);
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw Refused.input("目录 " + folder + " 不存在。", "There is no folder " + folder + ".");
        // Whoever waits for the result finds all of it or nothing.
        Path part = Files.createTempFile(folder, out.getFileName().toString(), ".part");
        ProgressLine progress = new ProgressLine(terminal.err());
        try {
            long rows;
            try (CsvWriter writer = CsvWriter.builder().build(part)) {
                RowScores scores = new RowScores(scorecard, keep, writer::writeRecord);
                file.read((texts, line) -> {
                    scores.line(texts, line);
                    if ((scores.rows() & 0xffff) == 0) progress.show("评分 Scoring " + scores.rows());
                });
                rows = scores.rows();
            }
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
            progress.end();
            terminal.say("已评分 " + rows + " 行，写入 " + out, rows + " rows scored, written to " + out);
        } finally {
            Files.deleteIfExists(part);
        }
        return 0;
    }
}
