package huirong.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huirong.core.card.Bin;
import huirong.core.card.Card;
import huirong.core.card.Kind;
import huirong.core.feature.Words;
import huirong.core.pmml.Pmml;
import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Origin;
import huirong.core.scorecard.Scale;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Slot;
import huirong.core.scorecard.Term;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CardDraftTest {
    private static final Input AGE = Input.number("registration-age", List.of());
    private static final Input STATUS = Input.category("registration-status", List.of("active", "revoked"));
    private static final Axis BY_AGE = new Axis(
            0, List.of(new Slot.Below(11.5), new Slot.Below(11.75), new Slot.Below(36), new Slot.Rest(), new Slot.Missing()));
    private static final Axis BY_STATUS =
            new Axis(1, List.of(new Slot.Of(List.of("active")), new Slot.Of(List.of("revoked")), new Slot.Unseen(), new Slot.Missing()));

    private static Scorecard fitted(List<Input> inputs, List<Term> terms) {
        return new Scorecard(
                "fitted", new Words("拟合卡", "Fitted card"), inputs, 50_000, terms, Scale.USUAL, Optional.empty(),
                new Origin("", "", "", 0, 0, "", 0));
    }

    private static Term term(String code, Axis axis, Long... points) {
        return new Term(code, new Words(code, code), 0, List.of(axis), List.of(points));
    }

    private static final Scorecard BOTH = fitted(
            List.of(AGE, STATUS),
            List.of(term("age", BY_AGE, -300L, -200L, 100L, 600L, 50L), term("status", BY_STATUS, 200L, -100L, 0L, -40L)));

    @Test
    void points_keep_their_proportion_the_worst_bin_gives_nothing_and_the_best_together_all() {
        Card card = CardDraft.of(BOTH);
        assertThat(card.kind()).isEqualTo(Kind.FINANCING);
        assertThat(card.total()).isEqualTo(10_000);
        assertThat(card.code()).isEqualTo("fitted");
        // Ranges are 900 and 300: three quarters and one.
        assertThat(card.characteristic("registration-age").bins())
                .containsExactly(
                        new Bin.Below(12, 0, "registration-age-1"),
                        new Bin.Below(36, 3_333, "registration-age-2"),
                        new Bin.Rest(7_500, "registration-age-3"));
        assertThat(card.characteristic("registration-status").bins())
                .extracting(Bin::points)
                .containsExactly(2_500L, 833L, 0L, 833L);
        assertThat(card.groups()).extracting(group -> group.title().chinese()).containsExactly("登记注册");
        assertThat(Card.read(card.canonical())).isEqualTo(card);
    }

    @Test
    void a_term_that_tells_nothing_apart_is_left_out() {
        Card card = CardDraft.of(fitted(
                List.of(AGE, STATUS),
                List.of(term("age", BY_AGE, 5L, 5L, 5L, 5L, 90L), term("status", BY_STATUS, 200L, -100L, 0L, -40L))));
        assertThat(card.characteristics()).hasSize(1);
        assertThat(card.characteristics().getFirst().maximum()).isEqualTo(10_000);
    }

    @Test
    void the_draft_of_a_card_that_went_through_pmml_is_the_same_but_for_its_name() {
        Scorecard again = Pmml.read(Pmml.of(BOTH), Scale.USUAL, OptionalLong.empty());
        assertThat(CardDraft.of(again).characteristics()).isEqualTo(CardDraft.of(BOTH).characteristics());
    }

    @Test
    void whatever_no_evaluation_card_can_say_is_refused_in_words() {
        refused(fitted(List.of(Input.number("age", List.of())), List.of(term("age", BY_AGE, 0L, 0L, 0L, 1L, 0L))), "不是平台已声明的指标");
        refused(fitted(List.of(Input.number("registration-age", List.of(-9.0))), List.of(new Term(
                        "age", new Words("age", "age"), 0,
                        List.of(new Axis(0, List.of(new Slot.Rest(), new Slot.Special(List.of(-9.0)), new Slot.Missing()))),
                        List.of(1L, 2L, 3L)))),
                "有特殊代码");
        refused(fitted(
                        List.of(AGE, STATUS),
                        List.of(new Term("both", new Words("both", "both"), 0, List.of(BY_AGE, BY_STATUS), java.util.Collections.nCopies(20, 1L)))),
                "由两个输入共同计分");
        refused(fitted(List.of(AGE), List.of(term("age", BY_AGE, 5L, 5L, 5L, 5L, 90L))), "都没有差别");
    }

    private static void refused(Scorecard card, String words) {
        assertThatThrownBy(() -> CardDraft.of(card))
                .isInstanceOfSatisfying(Undraftable.class, fault -> assertThat(fault.words().chinese()).contains(words));
    }
}
