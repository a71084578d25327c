package huirong.core.training.table;

import java.util.ArrayList;
import java.util.List;

/** A growing row of doubles without copying what is there already. */
final class Doubles {
    private static final int CHUNK = 1 << 13;

    private final List<double[]> full = new ArrayList<>();
    private double[] open = new double[CHUNK];
    private int used;

    void add(double value) {
        if (used == CHUNK) {
            full.add(open);
            open = new double[CHUNK];
            used = 0;
        }
        open[used++] = value;
    }

    /** All of them; nothing is kept. */
    double[] take() {
        double[] all = new double[full.size() * CHUNK + used];
        for (int i = 0; i < full.size(); i++) System.arraycopy(full.get(i), 0, all, i * CHUNK, CHUNK);
        System.arraycopy(open, 0, all, full.size() * CHUNK, used);
        full.clear();
        used = 0;
        return all;
    }
}
