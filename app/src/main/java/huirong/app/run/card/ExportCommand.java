package huirong.app.run.card;

import huirong.app.run.Terminal;
import huirong.core.pmml.Pmml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code huirong card export}: a card for other engines, so that they can check it. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "把评分卡导出为 PMML 4.4，供其他引擎核对；分数单位为百分之一分。",
            "Writes a card as PMML 4.4 for other engines to check; its points are hundredths."
        })
final class ExportCommand implements Callable<Integer> {
    @Option(names = "--card", paramLabel = "F", required = true, description = {"评分卡文件。", "The card."})
    private Path card = Path.of("");

    @Option(names = "--pmml", paramLabel = "F", required = true, description = {"写入的 PMML 文件。", "PMML file to write."})
    private Path pmml = Path.of("");

    @Override
    public Integer call() throws IOException {
        Files.writeString(pmml, Pmml.of(CardFiles.card(card)));
        Terminal.standard().say("已写入 " + pmml, "Written to " + pmml);
        return 0;
    }
}
