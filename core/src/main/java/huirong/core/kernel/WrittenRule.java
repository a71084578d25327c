package huirong.core.kernel;

import huirong.core.card.Card;
import huirong.core.card.Characteristic;
import java.util.Arrays;
import java.util.List;

/**
 * The rule of an evaluation's {@link Card}: known characteristics let missing ones have points at their rate, within a group
 * first, then from known groups to unknown ones; what does not divide goes to the largest remainders. It is
 * {@code huirong.core.evaluation}'s re-weighting over arrays.
 */
final class WrittenRule implements Rule {
    private final long total;
    private final long minimumCompleteness;
    private final int groups;
    private final int[] group;
    private final int[] maximum;
    private final int[] missingBin;

    WrittenRule(Card card) {
        List<String> codes = card.groups().stream().map(of -> of.code()).toList();
        List<Characteristic> all = card.characteristics();
        this.total = card.total();
        this.minimumCompleteness = card.minimumCompleteness();
        this.groups = codes.size();
        this.group = all.stream().mapToInt(one -> codes.indexOf(one.group())).toArray();
        this.maximum = all.stream().mapToInt(one -> Math.toIntExact(one.maximum())).toArray();
        this.missingBin = all.stream().mapToInt(one -> one.bins().size()).toArray();
    }

    @Override
    public void finish(Outcome outcome) {
        int known = 0;
        for (int i = 0; i < maximum.length; i++) {
            if (outcome.bins[i] == missingBin[i]) outcome.bins[i] = -1;
            else known += maximum[i];
        }
        outcome.completeness = Rounding.half(known * 10_000L, total);
        outcome.enough = outcome.completeness > 0 && outcome.completeness >= minimumCompleteness;
        if (!outcome.enough) {
            Arrays.fill(outcome.points, 0);
            Arrays.fill(outcome.lowered, -1);
            outcome.score = 0;
            return;
        }
        if (known < total) standIn(outcome);
        long score = 0;
        for (int points : outcome.points) score += points;
        outcome.score = score;
        for (int i = 0; i < maximum.length; i++)
            outcome.weights[i] = outcome.bins[i] < 0 ? 0 : maximum[i] - outcome.points[i];
        Top.four(outcome.weights, outcome.lowered);
    }

    @Override
    public void raise(Outcome outcome) {
        int[] points = outcome.points;
        for (int i = 0; i < maximum.length; i++)
            outcome.weights[i] = outcome.enough && outcome.bins[i] >= 0 && 2 * points[i] >= maximum[i] ? points[i] : 0;
        for (int position : outcome.lowered) if (position >= 0) outcome.weights[position] = 0;
        Top.four(outcome.weights, outcome.raised);
    }

    private void standIn(Outcome outcome) {
        int gained = 0;
        int reached = 0;
        for (int of = 0; of < groups; of++) {
            int points = 0;
            int known = 0;
            int all = 0;
            for (int i = 0; i < group.length; i++) {
                boolean here = group[i] == of;
                boolean missing = outcome.bins[i] < 0;
                all += here ? maximum[i] : 0;
                known += here && !missing ? maximum[i] : 0;
                points += here ? outcome.points[i] : 0;
                outcome.weights[i] = here && missing ? maximum[i] : 0;
            }
            if (known == 0) continue;
            int atSameRate = Rounding.half((long) points * all, known);
            if (known < all) split(outcome, atSameRate - points, all - known);
            gained += atSameRate;
            reached += all;
        }
        if (reached == total) return;
        for (int i = 0; i < group.length; i++) outcome.weights[i] = reached(outcome, group[i]) ? 0 : maximum[i];
        split(outcome, Rounding.half(gained * total, reached) - gained, (int) total - reached);
    }

    private boolean reached(Outcome outcome, int of) {
        for (int i = 0; i < group.length; i++) if (group[i] == of && outcome.bins[i] >= 0) return true;
        return false;
    }

    /** Gives those that have a weight their part of a whole, by largest remainder. */
    private static void split(Outcome outcome, int whole, int sum) {
        long[] remainders = outcome.remainders;
        int left = whole;
        for (int i = 0; i < remainders.length; i++) {
            int weight = outcome.weights[i];
            long product = (long) whole * weight;
            remainders[i] = weight == 0 ? -1 : product % sum;
            if (weight == 0) continue;
            outcome.points[i] = (int) (product / sum);
            left -= outcome.points[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < remainders.length; i++) if (remainders[i] > remainders[largest]) largest = i;
            outcome.points[largest]++;
            remainders[largest] = -1;
        }
    }
}
