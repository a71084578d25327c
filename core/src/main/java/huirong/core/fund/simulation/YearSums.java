package huirong.core.fund.simulation;

import huirong.core.fund.policy.Breakers.Action;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What happened within one year. */
final class YearSums {
    private final Map<NotFiled, Integer> notFiled = new EnumMap<>(NotFiled.class);
    private int filed;
    private long filedFen;
    private int claims;
    private long lossFen;
    private long paidFen;
    private long recoveredFen;

    void filed(long fen) {
        filed++;
        filedFen += fen;
    }

    void notFiled(NotFiled reason) {
        notFiled.merge(reason, 1, Integer::sum);
    }

    void claimed(long loss, long paid) {
        claims++;
        lossFen += loss;
        paidFen += paid;
    }

    void recovered(long fen) {
        recoveredFen += fen;
    }

    /** Whether anything happened that a closed year does not tell yet. */
    boolean any() {
        return filed > 0 || claims > 0 || recoveredFen > 0 || !notFiled.isEmpty();
    }

    long paidFen() {
        return paidFen;
    }

    SimulatedYear year(int year, int waiting, long balance, long held, long filedBalance, Set<Action> actions) {
        return new SimulatedYear(
                year, filed, filedFen, notFiled, claims, lossFen, paidFen, recoveredFen, waiting, balance, held,
                filedBalance, actions);
    }
}
