package huirong.app.run.card;

import huirong.app.run.Refused;
import huirong.app.run.Terminal;
import huirong.core.pmml.Pmml;
import huirong.core.scorecard.Scale;
import huirong.core.scorecard.Scorecard;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code huirong card import}: a scorecard of another maker. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "读入 PMML 4 评分卡；凡不能理解且可能影响分数的内容一律拒绝，并指明位置。",
            "Reads a scorecard of PMML 4; whatever is not understood and could change a score is refused with its place."
        })
final class ImportCommand implements Callable<Integer> {
    @Option(names = "--pmml", paramLabel = "F", required = true, description = {"PMML 文件。", "PMML file."})
    private Path pmml = Path.of("");

    @Option(names = "--out", paramLabel = "F", required = true, description = {"写入的评分卡文件。", "Card file to write."})
    private Path out = Path.of("");

    @Option(
            names = "--uncovered",
            paramLabel = "POINTS",
            description = {
                "原卡未作规定的取值所得的分（单位为百分之一分）；不给出则拒绝有此情形的卡。",
                "Points, in hundredths, of values that no attribute takes; without it a card with such values is refused."
            })
    private @Nullable Long uncovered;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(pmml)) throw Refused.input("没有文件 " + pmml + "。", "There is no file " + pmml + ".");
        OptionalLong points = uncovered == null ? OptionalLong.empty() : OptionalLong.of(uncovered);
        try {
            // What the scores mean is not in the document; the usual scale stands until somebody says otherwise.
            Scorecard card = Pmml.read(Files.readString(pmml), Scale.USUAL, points);
            CardFiles.write(card, out);
            Terminal.standard().say("已写入 " + out + "，版本 " + card.version(), "Written to " + out + ", version " + card.version());
            return 0;
        } catch (IllegalArgumentException | MalformedInputException e) {
            throw Refused.input(
                    "文件 " + pmml + " 不能读为评分卡：" + e.getMessage(),
                    "The file " + pmml + " cannot be read as a scorecard: " + e.getMessage());
        }
    }
}
