package huirong.app.run.card;

import huirong.app.run.Refused;
import huirong.core.money.Fen;
import huirong.core.portfolio.LostCustomers;
import huirong.core.portfolio.PriceList;
import huirong.core.portfolio.Unreadable;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A bank's own table and what it expects to lose. */
final class PortfolioOptions {
    private static final long HUNDRED_PER_CENT = 10_000;

    @Option(
            names = "--table",
            paramLabel = "F",
            required = true,
            description = {"客户流失表：首列年利率，其后每个等级一列。", "Customers lost: the yearly rate, then a column for each grade."})
    private Path table = Path.of("");

    @Option(
            names = "--bad",
            paramLabel = "F",
            description = {"各等级违约率：等级、违约率两列；不给出则不计损失。", "Chance of bad by grade, two columns; without it losses are left out."})
    private @Nullable Path bad;

    @Option(
            names = "--severity",
            paramLabel = "PERCENT",
            defaultValue = "45",
            description = {"违约后损失的本金百分比（默认 45）。", "Per cent of the principal lost when bad (default 45)."})
    private String severity = "45";

    @Option(names = "--json", description = {"输出 JSON。", "Write JSON."})
    boolean json;

    LostCustomers table() throws IOException {
        return read(table, LostCustomers::read);
    }

    Map<String, Long> bad() throws IOException {
        return bad == null ? Map.of() : read(bad, PriceList::chances);
    }

    /** In millionths. */
    long severity() {
        long hundredths = Fen.ofYuan(severity).orElse(-1);
        if (hundredths < 0 || hundredths > HUNDRED_PER_CENT)
            throw Refused.input("--severity 应为 0 到 100 的百分数。", "--severity must be a percentage from 0 to 100.");
        return hundredths * 100;
    }

    PriceList prices(LostCustomers read) throws IOException {
        Map<String, Long> chances = bad();
        return understood(() -> PriceList.of(read, chances, severity()));
    }

    static <T> T read(Path file, Function<String, T> reading) throws IOException {
        if (!Files.isRegularFile(file)) throw Refused.input("没有文件 " + file + "。", "There is no file " + file + ".");
        try {
            String text = Files.readString(file);
            return understood(() -> reading.apply(text));
        } catch (MalformedInputException otherwise) {
            throw Refused.input("文件 " + file + " 不是 UTF-8 文本。", "The file " + file + " is not UTF-8 text.");
        }
    }

    private static <T> T understood(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Unreadable wrong) {
            throw Refused.input(wrong.words().chinese(), wrong.words().english());
        }
    }
}
