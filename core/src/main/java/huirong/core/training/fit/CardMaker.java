package huirong.core.training.fit;

import huirong.core.feature.Feature;
import huirong.core.feature.Features;
import huirong.core.feature.Words;
import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Input;
import huirong.core.scorecard.Origin;
import huirong.core.scorecard.Scale;
import huirong.core.scorecard.Scorecard;
import huirong.core.scorecard.Term;
import huirong.core.training.binning.Coding;
import huirong.core.training.table.Column;
import huirong.core.training.table.Table;
import huirong.core.training.table.Unusable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns log odds into points: hundredths on the usual scale, each term's mean over the sample moved into the start, so that
 * points above nought raise and points below lower; neighbouring bins with equal points become one.
 */
final class CardMaker {
    private final Sample sample;
    private final double factor = Scale.USUAL.factor();

    private CardMaker(Sample sample) {
        this.sample = sample;
    }

    static Scorecard card(Sample sample, Model model, Heading heading, String fitter, long seed) {
        CardMaker maker = new CardMaker(sample);
        double start = Scale.USUAL.offset() + maker.factor * model.start();
        List<Cells> tables = new ArrayList<>();
        for (Part part : model.parts()) {
            Cells cells = maker.cells(part);
            start += cells.mean;
            if (Arrays.stream(cells.points).anyMatch(points -> points != 0)) tables.add(cells.joined());
        }
        if (tables.isEmpty()) throw Unusable.nothingTells();
        Table table = sample.table();
        Set<Integer> used = new LinkedHashSet<>();
        tables.forEach(cells -> used.addAll(cells.columns));
        List<Integer> columns = used.stream().sorted().toList();
        List<Input> inputs = columns.stream().map(table.columns()::get).map(Column::input).toList();
        Origin origin = new Origin(
                heading.data(), table.target(), table.bad(), sample.size(), sample.bad(), fitter, seed);
        return new Scorecard(
                heading.code(),
                heading.title(),
                inputs,
                StrictMath.round(start),
                tables.stream().map(cells -> maker.term(cells, columns)).toList(),
                Scale.USUAL,
                Optional.empty(),
                origin);
    }

    /** Points of one part around their mean. */
    private Cells cells(Part part) {
        long[] rows = new long[part.values().length];
        int second = part.codings().size() == 1 ? 1 : part.codings().get(1).size();
        double[] first = value(part.columns().get(0));
        double[] other = second == 1 ? first : value(part.columns().get(1));
        for (int row : sample.rows()) {
            int cell = part.codings().get(0).code(first[row]) * second;
            if (second > 1) cell += part.codings().get(1).code(other[row]);
            rows[cell]++;
        }
        double mean = 0;
        for (int i = 0; i < rows.length; i++) mean += rows[i] * part.values()[i];
        mean /= sample.size();
        long[] points = new long[rows.length];
        for (int i = 0; i < rows.length; i++) points[i] = StrictMath.round((part.values()[i] - mean) * factor);
        // A code that no row shows, and that has no neighbours, is not known to be better or worse than usual.
        for (int i = part.codings().getFirst().ordered(); second == 1 && i < rows.length; i++)
            if (rows[i] == 0) points[i] = 0;
        double usual = 0;
        for (int i = 0; i < rows.length; i++) usual += (double) rows[i] * points[i];
        return new Cells(
                part.columns(), part.codings(), points, mean * factor, StrictMath.round(usual / sample.size()));
    }

    private double[] value(int column) {
        return sample.table().columns().get(column).values();
    }

    private Term term(Cells cells, List<Integer> columns) {
        List<String> names = cells.codings.stream().map(coding -> coding.input().name()).toList();
        String name = String.join(" × ", names);
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < cells.codings.size(); i++)
            axes.add(cells.codings.get(i).axis(columns.indexOf(cells.columns.get(i))));
        return new Term(
                name, title(names), cells.usual, axes, Arrays.stream(cells.points).boxed().toList());
    }

    /** An input that is a declared feature has that feature's name in both languages; any other has its own. */
    private static Words title(List<String> names) {
        List<Words> titles = names.stream()
                .map(name -> Features.find(name).map(Feature::name).orElse(new Words(name, name)))
                .toList();
        return new Words(
                String.join(" × ", titles.stream().map(Words::chinese).toList()),
                String.join(" × ", titles.stream().map(Words::english).toList()));
    }

    /** Points by code of one column, or of two; {@code mean} in hundredths was taken out. */
    private record Cells(List<Integer> columns, List<Coding> codings, long[] points, double mean, long usual) {
        /** With neighbouring bins joined that have equal points throughout. */
        Cells joined() {
            if (codings.size() == 1) {
                int[] ends = ends(codings.getFirst(), 1, points);
                return new Cells(columns, List.of(codings.getFirst().joined(ends)), pick(codings.getFirst(), ends, 1, points), mean, usual);
            }
            Coding rows = codings.get(0);
            Coding lines = codings.get(1);
            int[] rowEnds = ends(rows, lines.size(), points);
            long[] fewer = pick(rows, rowEnds, lines.size(), points);
            Coding joinedRows = rows.joined(rowEnds);
            long[] turned = turned(fewer, joinedRows.size(), lines.size());
            int[] lineEnds = ends(lines, joinedRows.size(), turned);
            long[] least = pick(lines, lineEnds, joinedRows.size(), turned);
            Coding joinedLines = lines.joined(lineEnds);
            return new Cells(
                    columns,
                    List.of(joinedRows, joinedLines),
                    turned(least, joinedLines.size(), joinedRows.size()),
                    mean,
                    usual);
        }

        private static int[] ends(Coding coding, int width, long[] points) {
            int[] ends = new int[coding.ordered()];
            int count = 0;
            for (int code = 1; code < coding.ordered(); code++)
                if (!Arrays.equals(points, (code - 1) * width, code * width, points, code * width, (code + 1) * width))
                    ends[count++] = code;
            ends[count++] = coding.ordered();
            return Arrays.copyOf(ends, count);
        }

        /** The lines that stay: the first of each joined bin, then those that are not ordered. */
        private static long[] pick(Coding coding, int[] ends, int width, long[] points) {
            int apart = coding.size() - coding.ordered();
            long[] picked = new long[(ends.length + apart) * width];
            for (int i = 0; i < ends.length + apart; i++) {
                int from = i == 0 ? 0 : i < ends.length ? ends[i - 1] : coding.ordered() + i - ends.length;
                System.arraycopy(points, from * width, picked, i * width, width);
            }
            return picked;
        }

        private static long[] turned(long[] points, int height, int width) {
            long[] turned = new long[points.length];
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x++) turned[x * height + y] = points[y * width + x];
            return turned;
        }
    }
}
