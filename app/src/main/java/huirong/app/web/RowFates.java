package huirong.app.web;

import java.util.ArrayList;
import java.util.List;

/** What became of the rows of one file. The five exclude each other and add up to what was delivered. */
public record RowFates(long accepted, long warned, long waiting, long rejected, long repeated) {
    /** One stretch of the bar. {@code from} and {@code width} are thousandths of its length. */
    public record Stretch(String fate, long rows, long from, long width) {}

    public long delivered() {
        return accepted + warned + waiting + rejected + repeated;
    }

    /** The stretches that have rows, in order; the rounding's residue goes to the last one, so that the bar is full. */
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        long seen = 0;
        String[] fates = {"accepted", "warned", "waiting", "rejected", "repeated"};
        long[] counts = {accepted, warned, waiting, rejected, repeated};
        for (int i = 0; i < fates.length; i++) {
            if (counts[i] == 0) continue;
            long from = seen * 1000 / delivered();
            seen += counts[i];
            stretches.add(new Stretch(fates[i], counts[i], from, seen * 1000 / delivered() - from));
        }
        return stretches;
    }
}
