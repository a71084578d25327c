package huirong.app.run.card;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** A table of cases and how each ended. */
final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "F",
            required = true,
            description = {"CSV 文件（UTF-8，首行为列名；可为 .gz）。", "CSV file (UTF-8, names in the first line; may be gzipped)."})
    Path data = Path.of("");

    @Option(
            names = "--target",
            paramLabel = "COL",
            required = true,
            description = {"表示结果的列。", "The column that says how a case ended."})
    String target = "";

    @Option(
            names = "--bad",
            paramLabel = "VALUE",
            required = true,
            description = {"该列中表示不良的取值。", "Its value that counts as bad."})
    String bad = "";
}
