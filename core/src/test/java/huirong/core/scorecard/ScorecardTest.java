package huirong.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import huirong.core.feature.Words;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScorecardTest {
    private final Scorecard card = SmallCard.card();

    @Test
    void what_is_written_reads_back_to_the_same_card() {
        assertThat(Scorecard.read(card.canonical())).isEqualTo(card);
        assertThat(Scorecard.read(card.canonical()).version()).isEqualTo(card.version());
    }

    @ParameterizedTest
    @CsvSource({
        "24.4999, knives, 49910", // -500 + 400 + 10
        "24.5, knives, 51110", // 700 + 400 + 10
        "36, locks, 50630", // 700 - 100 + 30
        "60, tools, 52390", // 2000 + 400 - 10
        "Infinity, locks, 51930", // 2000 - 100 + 30
        "-9, locks, 49602", // -300 - 100 + 2
        "-8, sheds, 50003", // 0 + 0 + 3
        "?, NA, 50100", // 100 + 0 + 0
        "-0, knives, 49910"
    })
    void the_points_of_all_terms_and_the_start_add_up_to_the_score(String age, String trade, long score) {
        double[] row = {card.inputs().get(0).value(age), card.inputs().get(1).value(trade)};

        assertThat(card.score(row)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"47000, 400000", "48000, 400000", "50000, 250000", "51000, 175000", "52000, 100000", "99000, 100000"})
    void the_bad_rate_runs_straight_between_the_calibrated_scores(long score, long bad) {
        assertThat(card.bad(score)).isEqualTo(bad);
    }

    @Test
    void the_scale_gives_the_stated_odds_at_its_base_and_doubles_them_after_so_many_points() {
        assertThat(Scale.USUAL.bad(60_000)).isCloseTo(1 / 51.0, offset(1e-12));
        assertThat(Scale.USUAL.bad(62_000)).isCloseTo(1 / 101.0, offset(1e-12));
    }

    @Test
    void a_card_that_contradicts_itself_says_where() {
        Axis bare = new Axis(0, List.of(new Slot.Below(2), new Slot.Below(1), new Slot.Rest(), new Slot.Missing()));
        Axis forgetful = new Axis(1, List.of(new Slot.Of(List.of("knives")), new Slot.Unseen(), new Slot.Missing()));

        assertThatThrownBy(() -> with(bare, 4)).hasMessageContaining("limits must ascend");
        assertThatThrownBy(() -> with(forgetful, 3)).hasMessageContaining("no bin for locks, tools");
        assertThatThrownBy(() -> with(forgetful, 2)).hasMessageContaining("2 points for 3 bins");
        assertThatThrownBy(() -> Scorecard.read(card.canonical().replace("24.5", "NaN")))
                .hasMessageContaining("no finite decimal");
        assertThatThrownBy(() -> Scorecard.read(card.canonical().replace("\"rest\":true", "\"most\":true")))
                .hasMessageContaining("must be below, rest");
    }

    private static Scorecard with(Axis axis, int points) {
        return SmallCard.card(List.of(new Term(
                "t",
                new Words("项", "term"),
                0,
                List.of(axis),
                Collections.nCopies(points, 0L))));
    }
}
