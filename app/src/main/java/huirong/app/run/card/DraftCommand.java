package huirong.app.run.card;

import huirong.app.run.Refused;
import huirong.app.run.Terminal;
import huirong.core.card.Card;
import huirong.core.draft.CardDraft;
import huirong.core.draft.Undraftable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code huirong card draft}: a fitted scorecard as the draft of an evaluation's card. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = {
            "把以平台指标为输入的评分卡改写为融资信用评价卡的草稿，由信用主管单位上传、试运行和复核。",
            "Turns a scorecard over the platform's features into a draft of a financing card, for a credit office to try and approve."
        })
final class DraftCommand implements Callable<Integer> {
    @Option(names = "--card", paramLabel = "F", required = true, description = {"评分卡文件。", "The scorecard."})
    private Path card = Path.of("");

    @Option(names = "--out", paramLabel = "F", required = true, description = {"写入的草稿文件。", "Draft to write."})
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        try {
            Card draft = CardDraft.of(CardFiles.card(card));
            Files.writeString(out, CardFiles.JSON.writeValueAsString(CardFiles.JSON.readTree(draft.canonical())) + "\n");
        } catch (Undraftable fault) {
            throw Refused.input(fault.words().chinese(), fault.words().english());
        }
        Terminal.standard().say("已写入 " + out, "Written to " + out);
        return 0;
    }
}
