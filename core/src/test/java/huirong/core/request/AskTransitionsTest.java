package huirong.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.state.Transitions.Move;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AskTransitionsTest {
    /** The table once more, written by hand, so that a slip of the pen in one of the two is found. */
    private static final Map<AskState, Map<AskEvent, AskState>> LEGAL = Map.of(
            AskState.FILED,
            Map.of(
                    AskEvent.ACCEPT, AskState.ACCEPTED,
                    AskEvent.DECLINE, AskState.DECLINED,
                    AskEvent.WITHDRAW, AskState.WITHDRAWN),
            AskState.ACCEPTED,
            Map.of(AskEvent.PROPOSE, AskState.PROPOSED, AskEvent.WITHDRAW, AskState.WITHDRAWN),
            AskState.PROPOSED,
            Map.of(
                    AskEvent.RETURN, AskState.ACCEPTED,
                    AskEvent.GRANT, AskState.GRANTED,
                    AskEvent.REFUSE, AskState.REFUSED,
                    AskEvent.WITHDRAW, AskState.WITHDRAWN),
            AskState.GRANTED,
            Map.of(AskEvent.SIGN, AskState.CONTRACTED, AskEvent.GIVE_UP, AskState.GIVEN_UP));

    @TestFactory
    Stream<DynamicTest> everyPairOfStateAndEventIsLegalOrRefused() {
        return Arrays.stream(AskState.values()).flatMap(from -> Arrays.stream(AskEvent.values())
                .map(event -> DynamicTest.dynamicTest(from + " " + event, () -> assertThat(
                                AskTransitions.TABLE.after(from, event))
                        .isEqualTo(Optional.ofNullable(
                                LEGAL.getOrDefault(from, Map.of()).get(event))))));
    }

    @Test
    void everyStateCanBeReachedAndEveryEventHappens() {
        assertThat(AskTransitions.TABLE.states()).containsExactlyInAnyOrder(AskState.values());
        assertThat(AskTransitions.TABLE.moves().stream().map(Move::event)).contains(AskEvent.values());
    }

    @Test
    void afterARefusalADeclinationAWithdrawalOrTheContractNothingMoves() {
        assertThat(Arrays.stream(AskState.values()).filter(AskTransitions.TABLE::isFinal))
                .containsExactlyInAnyOrderElementsOf(Set.of(
                        AskState.DECLINED,
                        AskState.REFUSED,
                        AskState.CONTRACTED,
                        AskState.WITHDRAWN,
                        AskState.GIVEN_UP));
    }

    @Test
    void aBankMayDeclineUnreadOnlyForWhatTheRequestItselfShows() {
        assertThat(RefusalReason.declining()).doesNotContain(RefusalReason.REPAYMENT_SOURCE, RefusalReason.DEBT_LOAD);
        assertThat(Arrays.stream(RefusalReason.values()).map(RefusalReason::code)).doesNotHaveDuplicates();
        assertThat(RefusalReason.of("07")).contains(RefusalReason.REPAYMENT_SOURCE);
        assertThat(RefusalReason.of("7")).isEmpty();
        assertThat(Purpose.of("SECURITIES")).isEmpty();
    }
}
