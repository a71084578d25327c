package huirong.app.run.card.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small chart as SVG: axes with round marks, lines, bars and dots in the units of the data. */
final class Plot {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 270;
    private static final int LEFT = 52;
    private static final int RIGHT = 24;
    private static final int TOP = 14;
    private static final int BOTTOM = 44;

    private final StringBuilder out = new StringBuilder();
    private final double fromX;
    private final double toX;
    private final double fromY;
    private final double toY;

    /** @param described for those who do not see it; the figures stand in a table beside it */
    Plot(String described, double fromX, double toX, double fromY, double toY) {
        this.fromX = fromX;
        this.toX = toX > fromX ? toX : fromX + 1;
        this.fromY = fromY;
        this.toY = toY > fromY ? toY : fromY + 1;
        out.append("<svg class=\"plot\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\"")
                .append(Page.escape(described))
                .append("\">\n");
    }

    /** Round marks along both axes, with what they count. */
    Plot axes(String x, String y, boolean percentX, boolean percentY) {
        for (double mark : marks(fromX, toX, 6)) {
            line("grid", x(mark), y(fromY), x(mark), y(toY));
            text("middle", x(mark), HEIGHT - BOTTOM + 16, label(mark, percentX, toX - fromX));
        }
        return marksY(percentY).names(x, y);
    }

    /** Marks along the vertical axis only; the horizontal one has names of its own. */
    Plot marksY(boolean percent) {
        for (double mark : marks(fromY, toY, 5)) {
            line(mark == 0 ? "zero" : "grid", x(fromX), y(mark), x(toX), y(mark));
            text("end", LEFT - 6, y(mark) + 4, label(mark, percent, toY - fromY));
        }
        return this;
    }

    Plot names(String x, String y) {
        text("middle", (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 8, x);
        out.append("<text class=\"name\" text-anchor=\"middle\" transform=\"translate(12 " + (TOP + HEIGHT - BOTTOM) / 2
                        + ") rotate(-90)\">")
                .append(Page.escape(y))
                .append("</text>\n");
        return this;
    }

    Plot path(String look, List<double[]> points) {
        out.append("<polyline class=\"").append(look).append("\" points=\"");
        for (double[] point : points) out.append(at(x(point[0]))).append(',').append(at(y(point[1]))).append(' ');
        out.append("\"/>\n");
        return this;
    }

    Plot bar(String look, double left, double right, double low, double high) {
        double top = Math.min(y(low), y(high));
        double height = Math.abs(y(low) - y(high));
        out.append("<rect class=\"").append(look).append("\" x=\"").append(at(x(left)));
        out.append("\" y=\"").append(at(top)).append("\" width=\"").append(at(Math.max(0.5, x(right) - x(left))));
        out.append("\" height=\"").append(at(height)).append("\"/>\n");
        return this;
    }

    Plot dot(String look, double x, double y) {
        out.append("<circle class=\"").append(look).append("\" r=\"4\" cx=\"").append(at(x(x)));
        out.append("\" cy=\"").append(at(y(y))).append("\"/>\n");
        return this;
    }

    /** A word in the chart, its middle above the place. */
    Plot word(double x, double y, String word) {
        text("middle", x(x), y(y), word);
        return this;
    }

    /** A word under the horizontal axis. */
    Plot under(double x, String word) {
        text("middle", x(x), HEIGHT - BOTTOM + 16, word);
        return this;
    }

    String done() {
        return out + "</svg>\n";
    }

    private void line(String look, double fromX, double fromY, double toX, double toY) {
        out.append("<line class=\"").append(look).append("\" x1=\"").append(at(fromX)).append("\" y1=\"").append(at(fromY));
        out.append("\" x2=\"").append(at(toX)).append("\" y2=\"").append(at(toY)).append("\"/>\n");
    }

    private void text(String anchor, double x, double y, String words) {
        out.append("<text text-anchor=\"").append(anchor).append("\" x=\"").append(at(x)).append("\" y=\"").append(at(y));
        out.append("\">").append(Page.escape(words)).append("</text>\n");
    }

    private double x(double value) {
        return LEFT + (value - fromX) / (toX - fromX) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (value - fromY) / (toY - fromY) * (HEIGHT - TOP - BOTTOM);
    }

    /** Multiples of 1, 2 or 5 times a power of ten. */
    private static List<Double> marks(double from, double to, int most) {
        double step = Math.pow(10, Math.floor(Math.log10((to - from) / most)));
        for (double times : new double[] {2, 2.5, 2}) if ((to - from) / step > most) step *= times;
        List<Double> marks = new ArrayList<>();
        for (double mark = Math.ceil(from / step - 1e-9) * step; mark <= to + step * 1e-9; mark += step)
            marks.add(Math.abs(mark) < step * 1e-9 ? 0 : mark);
        return marks;
    }

    private static String label(double mark, boolean percent, double range) {
        double shown = percent ? 100 * mark : mark;
        double wide = percent ? 100 * range : range;
        return Page.number(shown, wide >= 5 ? 0 : wide >= 0.5 ? 1 : 2) + (percent ? "%" : "");
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
