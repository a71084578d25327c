package huirong.core.training.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One point of the ROC curve: who would be turned away by a limit.
 *
 * @param score in hundredths; those up to it are turned away
 * @param good share of the good cases turned away
 * @param bad share of the bad cases turned away
 */
public record Roc(long score, double good, double bad) {
    /** The curve from (0, 0) to (1, 1), with a point at least every {@code 1 / steps} of all cases. */
    public static List<Roc> curve(long[] scores, byte[] outcome, int steps) {
        long[] keys = new long[scores.length];
        long bads = 0;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = scores[i] << 1 | outcome[i];
            bads += outcome[i];
        }
        Arrays.sort(keys);
        long goods = keys.length - bads;
        List<Roc> curve = new ArrayList<>();
        curve.add(new Roc(keys.length == 0 ? 0 : (keys[0] >> 1) - 1, 0, 0));
        long bad = 0;
        int since = 0;
        for (int i = 0; i < keys.length; i++) {
            bad += keys[i] & 1;
            since++;
            boolean last = i == keys.length - 1;
            if (!last && keys[i + 1] >> 1 == keys[i] >> 1) continue;
            if (!last && since < keys.length / steps) continue;
            curve.add(new Roc(keys[i] >> 1, (double) (i + 1 - bad) / goods, (double) bad / bads));
            since = 0;
        }
        return curve;
    }
}
