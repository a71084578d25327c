package huirong.app.run.card;

import huirong.app.run.Terminal;
import huirong.core.money.Ratios;
import huirong.core.portfolio.PriceList;
import huirong.core.portfolio.RateChoice;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code huirong card price}: the rate that returns most for each grade of a bank's own table. */
@Command(
        name = "price",
        mixinStandardHelpOptions = true,
        description = {
            "按银行自有的客户流失表，给出各等级回报最高的利率；不计损失，给出违约率时另计预期损失。",
            "The rate that returns most for each grade of a bank's own table, without loss, and with it where chances are given."
        })
final class PriceCommand implements Callable<Integer> {
    @Mixin
    private PortfolioOptions options = new PortfolioOptions();

    /** @param returned for each yuan offered, in millionths */
    record Choice(int basisPoints, long returned, String formula) {
        static Choice of(RateChoice choice) {
            return new Choice(
                    choice.rate().basisPoints(),
                    Ratios.scaled(choice.returned(), 1, 1_000_000).orElseThrow(),
                    choice.formula());
        }
    }

    record Grade(String grade, Choice plain, @Nullable Choice withLoss) {}

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminal.standard();
        PriceList prices = options.prices(options.table());
        List<Grade> grades = prices.prices().stream()
                .map(price -> new Grade(
                        price.grade(), Choice.of(price.plain()), price.withLoss().map(Choice::of).orElse(null)))
                .toList();
        if (options.json) terminal.out().println(CardFiles.JSON.writeValueAsString(grades));
        else
            for (PriceList.Price price : prices.prices()) {
                terminal.out().println(price.grade() + "  不计损失 without loss  " + said(price.plain()));
                price.withLoss().ifPresent(loss ->
                        terminal.out().println(price.grade() + "  计入损失 with loss     " + said(loss)));
            }
        return 0;
    }

    private static String said(RateChoice choice) {
        return choice.rate().perCent() + "%  " + choice.formula();
    }
}
