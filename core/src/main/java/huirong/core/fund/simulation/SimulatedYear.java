package huirong.core.fund.simulation;

import huirong.core.fund.policy.Breakers.Action;
import java.util.Map;
import java.util.Set;

/**
 * A year of a simulated fund; amounts in fen, those of the second half as at the year's end.
 *
 * @param filed loans
 * @param notFiled loans by reason
 * @param claims decided
 * @param lossFen loss base of these
 * @param paidFen paid by the fund
 * @param recoveredFen that came back
 * @param waiting claims for which payment is suspended
 * @param heldFen of the fund's money set aside
 * @param filedBalanceFen unpaid principal of filed loans
 * @param actions of breakers that are in force
 */
public record SimulatedYear(
        int year,
        int filed,
        long filedFen,
        Map<NotFiled, Integer> notFiled,
        int claims,
        long lossFen,
        long paidFen,
        long recoveredFen,
        int waiting,
        long balanceFen,
        long heldFen,
        long filedBalanceFen,
        Set<Action> actions) {
    public SimulatedYear {
        notFiled = Map.copyOf(notFiled);
        actions = Set.copyOf(actions);
    }
}
