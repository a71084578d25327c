package huirong.app.scoring.trial;

import huirong.app.scoring.card.PointBands;
import huirong.core.card.Grade;
import huirong.core.evaluation.Evaluation;
import huirong.core.evaluation.Evaluation.Scored;
import huirong.core.evaluation.Line;
import huirong.core.money.Ratios;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Both results of the same evaluations, added up as they come: how many, how far apart, and which characteristics make the
 * difference. It keeps no evaluation, and so nothing of any firm.
 */
final class Comparison {
    private static final int CAUSES = 8;

    private final PointBands bands;
    private final long[] live = new long[PointBands.COUNT];
    private final long[] trial = new long[PointBands.COUNT];
    private final long[][] moves = new long[Grade.values().length][Grade.values().length];
    private final Map<String, long[]> causes = new LinkedHashMap<>();
    private long compared;
    private long both;
    private long onlyLive;
    private long onlyTrial;
    private long higher;
    private long lower;
    private long difference;
    private long distance;

    /** @param total the most points of the card, in hundredths */
    Comparison(long total) {
        bands = new PointBands(total);
    }

    /**
     * What a characteristic adds to the difference of an average evaluation.
     *
     * @param mean trial less live, in hundredths
     * @param distance the same without its sign
     */
    record Cause(String feature, long mean, long distance) {}

    /** How many evaluations went from a grade to a grade. */
    record Move(Grade from, List<Long> to) {}

    void add(Evaluation before, Evaluation now) {
        compared++;
        if (before instanceof Scored was) live[bands.of(was.total())]++;
        if (now instanceof Scored is) trial[bands.of(is.total())]++;
        if (before instanceof Scored was && now instanceof Scored is) both(was, is);
        else if (before instanceof Scored) onlyLive++;
        else if (now instanceof Scored) onlyTrial++;
    }

    private void both(Scored was, Scored is) {
        both++;
        long apart = is.total() - was.total();
        difference += apart;
        distance += Math.abs(apart);
        if (apart > 0) higher++;
        if (apart < 0) lower++;
        if (was.grade().isPresent() && is.grade().isPresent())
            moves[was.grade().get().ordinal()][is.grade().get().ordinal()]++;
        Map<String, Long> points = new LinkedHashMap<>();
        for (Line line : is.lines()) points.put(line.feature(), line.points().orElse(0));
        for (Line line : was.lines()) points.merge(line.feature(), -line.points().orElse(0), Long::sum);
        points.forEach((feature, gained) -> {
            long[] sums = causes.computeIfAbsent(feature, first -> new long[2]);
            sums[0] += gained;
            sums[1] += Math.abs(gained);
        });
    }

    public long compared() {
        return compared;
    }

    /** Evaluations to which both cards give a result. */
    public long bothScored() {
        return both;
    }

    public long onlyLive() {
        return onlyLive;
    }

    public long onlyTrial() {
        return onlyTrial;
    }

    public long higher() {
        return higher;
    }

    public long lower() {
        return lower;
    }

    /** Trial less live, on average, in hundredths. */
    public long meanDifference() {
        return mean(difference);
    }

    /** How far apart they are on average, whichever is higher, in hundredths. */
    public long meanDistance() {
        return mean(distance);
    }

    public long[] live() {
        return live.clone();
    }

    public long[] trial() {
        return trial.clone();
    }

    /** From each grade of the live card to each of the trial card, best first. */
    public List<Move> moves() {
        List<Move> rows = new ArrayList<>();
        for (Grade from : Grade.values())
            rows.add(new Move(from, Arrays.stream(moves[from.ordinal()]).boxed().toList()));
        return rows;
    }

    /** The characteristics that cause most of the difference, most first. */
    public List<Cause> causes() {
        return causes.entrySet().stream()
                .map(cause -> new Cause(cause.getKey(), mean(cause.getValue()[0]), mean(cause.getValue()[1])))
                .filter(cause -> cause.distance() > 0)
                .sorted(Comparator.comparingLong(Cause::distance).reversed())
                .limit(CAUSES)
                .toList();
    }

    private long mean(long sum) {
        return both == 0 ? 0 : Ratios.scaled(sum, 1, both).orElseThrow();
    }
}
