package huirong.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.RealInvoices;
import huirong.core.card.Card;
import huirong.core.card.Cards;
import huirong.core.evaluation.Evaluation.Scored;
import huirong.core.fact.Fact;
import huirong.core.fact.FactFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Real, masked firms through the invoice card. What became of them is read only here, to print how well the card tells them
 * apart; the card was committed before, and no threshold is set on the figure.
 */
class RealInvoicesTest {
    @Test
    void everyFirmGetsAResultThatAddsUpAndRecomputesToTheSameBytes() throws IOException {
        Map<String, Map<String, Fact>> firms = RealInvoices.byFirm();
        assertThat(firms).hasSize(84);
        Card card = Cards.builtIn("invoice").orElseThrow();
        Map<String, Long> totals = new TreeMap<>();
        firms.forEach((firm, byKey) -> {
            List<Fact> facts = new ArrayList<>(byKey.values());
            Evaluation evaluation = Evaluations.of(card, new FactFile(RealInvoices.ON, facts, RealInvoices.THROUGH));
            Collections.shuffle(facts, new Random(7));
            Evaluation again = Evaluations.of(Card.read(card.canonical()), new FactFile(RealInvoices.ON, facts, RealInvoices.THROUGH));
            assertThat(again.canonical()).as(firm).isEqualTo(evaluation.canonical());
            assertThat(evaluation).as(firm).isInstanceOf(Scored.class);
            Scored scored = (Scored) evaluation;
            assertThat(scored.lines().stream().mapToLong(line -> line.points().orElseThrow()).sum())
                    .as(firm)
                    .isEqualTo(scored.total());
            totals.put(firm, scored.total());
        });
        Map<String, Boolean> defaulted = RealInvoices.defaulted();
        Map<Boolean, List<Long>> byOutcome = totals.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        firm -> defaulted.get(firm.getKey()), Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Discrimination found = Discrimination.of(byOutcome.get(true), byOutcome.get(false));
        assertThat(found.defaulted() + found.others()).isEqualTo(84);
        System.out.println("invoice card: " + found);
    }
}
