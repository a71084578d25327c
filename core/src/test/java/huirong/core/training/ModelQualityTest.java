package huirong.core.training;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.scorecard.Scorecard;
import huirong.core.training.fit.Fitter;
import huirong.core.training.table.Table;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures of docs/model-quality.md; {@code dev/model-quality} runs it and shows them. */
@Tag("long")
class ModelQualityTest {
    @Test
    void germanCredit() throws IOException {
        reaches("German credit", RealTables.german(), 0.78, 0.77);
    }

    @Test
    void heloc() throws IOException {
        reaches("HELOC", RealTables.heloc(), 0.785, 0.79);
    }

    @Test
    void polishBankruptcyWithinAYear() throws IOException {
        reaches("Polish year 1", RealTables.polish(), 0.80, 0.935);
    }

    @Test
    void guaranteedLoansByThreePublishedVariables() throws IOException {
        reaches("SBA California", RealTables.sba(), 0.73, 0.73);
    }

    /** Few firms, so a wide spread: only that both learn something is held fast. */
    @Test
    void firmsByTheirInvoicesAlone() throws IOException {
        reaches("SME invoices", RealTables.invoices(), 0.6, 0.6);
    }

    private static void reaches(String name, Table table, double woe, double boosted) {
        assertThat(Quality.area(name, table, Quality.WOE)).as(name + " woe").isGreaterThanOrEqualTo(woe);
        assertThat(Quality.area(name, table, Quality.BOOSTED)).as(name + " boosted").isGreaterThanOrEqualTo(boosted);
        for (Fitter fitter : List.of(Quality.WOE, Quality.BOOSTED)) addsUp(table, fitter);
    }

    /** The card's own plain reading, the sum of its start and points, is the kernel's score, on every row. */
    private static void addsUp(Table table, Fitter fitter) {
        Training training = new Training(table, fitter, Quality.HEADING, 1);
        Scorecard card = training.build(0, () -> {}).card();
        double[][] columns = Scoring.columns(card, table);
        long[] scores = Scoring.scores(card, table, IntStream.range(0, table.rows()).toArray());
        for (int row = 0; row < scores.length; row++) {
            int at = row;
            assertThat(card.score(Arrays.stream(columns).mapToDouble(column -> column[at]).toArray())).isEqualTo(scores[row]);
        }
    }
}
