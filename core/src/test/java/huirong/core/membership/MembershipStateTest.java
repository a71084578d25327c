package huirong.core.membership;

import static huirong.core.membership.MembershipEvent.DISMISS;
import static huirong.core.membership.MembershipEvent.DISPUTE;
import static huirong.core.membership.MembershipEvent.END;
import static huirong.core.membership.MembershipEvent.JOIN;
import static huirong.core.membership.MembershipEvent.LEAVE;
import static huirong.core.membership.MembershipEvent.PROVE;
import static huirong.core.membership.MembershipEvent.REFUSE;
import static huirong.core.membership.MembershipEvent.UPHOLD;
import static huirong.core.membership.MembershipEvent.WITHDRAW;
import static huirong.core.membership.MembershipState.CLAIMED;
import static huirong.core.membership.MembershipState.DISPUTED;
import static huirong.core.membership.MembershipState.JOINED;
import static huirong.core.membership.MembershipState.LEFT;
import static huirong.core.membership.MembershipState.PROVEN;
import static huirong.core.membership.MembershipState.REFUSED;
import static huirong.core.membership.MembershipState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MembershipStateTest {
    /** Written down a second time, by hand: from, event, to. */
    private static final Map<MembershipState, Map<MembershipEvent, MembershipState>> LEGAL = Map.of(
            CLAIMED, Map.of(PROVE, PROVEN, DISPUTE, DISPUTED, WITHDRAW, WITHDRAWN),
            PROVEN, Map.of(JOIN, JOINED, REFUSE, REFUSED, END, LEFT, WITHDRAW, WITHDRAWN),
            JOINED, Map.of(END, LEFT, LEAVE, LEFT),
            DISPUTED, Map.of(UPHOLD, PROVEN, DISMISS, REFUSED, WITHDRAW, WITHDRAWN));

    @Test
    void everyPairOfStateAndEventLeadsWhereTheTableSaysOrIsRefused() {
        for (MembershipState from : MembershipState.values())
            for (MembershipEvent event : MembershipEvent.values())
                assertThat(MembershipState.TABLE.after(from, event))
                        .as("%s %s", from, event)
                        .isEqualTo(Optional.ofNullable(LEGAL.getOrDefault(from, Map.of()).get(event)));
    }

    @Test
    void aRefusalALeavingAndAWithdrawalAreTheEnd() {
        assertThat(MembershipState.TABLE.isFinal(REFUSED)).isTrue();
        assertThat(MembershipState.TABLE.isFinal(LEFT)).isTrue();
        assertThat(MembershipState.TABLE.isFinal(WITHDRAWN)).isTrue();
        assertThat(MembershipState.TABLE.states()).containsExactlyInAnyOrder(MembershipState.values());
    }

    @Test
    void nobodyWhoIsInADisputeJoinsWithoutARuling() {
        assertThat(MembershipState.TABLE.open(DISPUTED)).containsExactly(UPHOLD, DISMISS, WITHDRAW);
    }
}
