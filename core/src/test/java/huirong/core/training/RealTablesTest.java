package huirong.core.training;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.scorecard.Scorecard;
import huirong.core.training.table.Table;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RealTablesTest {
    @Test
    void germanCreditReachesWhatOthersPublished() throws IOException {
        assertThat(Quality.area("German credit", RealTables.german(), Quality.WOE)).isGreaterThanOrEqualTo(0.78);
    }

    @Test
    void theThreePublishedVariablesOfGuaranteedLoansReachTheirFigure() throws IOException {
        assertThat(Quality.area("SBA California", RealTables.sba(), Quality.WOE)).isGreaterThanOrEqualTo(0.73);
    }

    @Test
    void theSameSeedGivesTheSameCardAndItReadsBack() throws IOException {
        Table table = RealTables.german();
        Built one = Quality.built(table, Quality.WOE);
        assertThat(Quality.built(table, Quality.WOE).card()).isEqualTo(one.card());
        assertThat(Scorecard.read(one.card().canonical())).isEqualTo(one.card());
    }

    @Test
    void pointsAddUpToTheScoreOnEveryRow() throws IOException {
        Table table = RealTables.german();
        Scorecard card = Quality.built(table, Quality.WOE).card();
        double[][] columns = Scoring.columns(card, table);
        long[] scores = Scoring.scores(card, table, IntStream.range(0, table.rows()).toArray());
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            double[] values = Arrays.stream(columns).mapToDouble(column -> column[at]).toArray();
            assertThat(scores[row]).isEqualTo(card.score(values));
        }
    }
}
