package huirong.app.run.fund;

import huirong.app.run.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code huirong fund policy}: rules as a file to begin from, or checked and written in their one order. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        description = {"写出一套规则（范本名称或文件），作为起草的底本；文件有错时逐处指出。", "Writes rules, a model or a file, to begin from; names every fault of a file."})
final class PolicyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "POLICY", description = {"范本名称或 YAML 文件。", "A model's name or a YAML file."})
    private String policy = "";

    @Override
    public Integer call() throws IOException {
        Terminal.standard().out().print(PolicyFile.write(PolicyFile.read(policy)));
        return 0;
    }
}
