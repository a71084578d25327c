package huirong.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code huirong deliver}: hands files of facts to the server, one delivery each. */
@Command(
        name = "deliver",
        mixinStandardHelpOptions = true,
        description = {
            "报送数据文件：每个文件一次报送，逐行给出结果。",
            "Delivers files of facts: one delivery each, with the fate of every row.",
            "",
            "有行被退回仍算完成（退出码 0）；整个文件未被接收则退出码为 3。",
            "Rejected rows are part of a delivery that is done (exit code 0); a file refused as a whole gives 3."
        })
final class DeliverCommand implements Callable<Integer> {
    @Mixin
    private ActOptions act = new ActOptions();

    @Option(
            names = "--manifest",
            paramLabel = "M.yaml",
            required = true,
            description = {"报送清单。", "The manifest: what the columns mean."})
    private Path manifest = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = {"幂等键，重试同一次报送时给出（仅限单个文件）。", "Idempotency key, to try the same delivery again (one file only)."})
    private @Nullable String key;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = {"数据文件。", "Files."})
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (key != null && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--key 只能用于单个文件 --key goes with one file only");
        }
        if (!Files.isReadable(manifest)) {
            throw Refused.input("无法读取报送清单 " + manifest + "。", "The manifest " + manifest + " cannot be read.");
        }
        byte[] described = Files.readAllBytes(manifest);
        Terminal terminal = Terminal.standard();
        int exitCode = 0;
        try (LocalServer server = LocalServer.reach(act, terminal)) {
            for (Path file : files) {
                String once = key == null ? UUID.randomUUID().toString() : key;
                JsonNode report = new Delivery(server, new ProgressLine(terminal.err()), once).deliver(described, file);
                if (act.json) {
                    terminal.out().println(report);
                } else {
                    DeliverySummary.print(report, terminal.out());
                }
                exitCode = DeliverySummary.refused(report) ? Refused.INPUT : exitCode;
            }
        }
        return exitCode;
    }
}
