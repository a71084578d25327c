package huirong.app.run;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that acts on a server takes: the data folder that names the server, for whom, in which form. */
final class ActOptions {
    @Mixin
    DataOption data = new DataOption();

    @Option(
            names = "--as",
            paramLabel = "ORG",
            defaultValue = "operator",
            description = {"以哪个机构的名义（默认 operator）。", "For which organisation (default operator)."})
    String organisation = "operator";

    @Option(
            names = "--json",
            description = {"输出 JSON。", "Write JSON."})
    boolean json;
}
