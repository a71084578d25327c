package huirong.app.run.card.report;

import huirong.core.scorecard.Axis;
import huirong.core.scorecard.Term;
import huirong.core.training.binning.Counts;
import huirong.core.training.binning.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Each term with its bins: how many rows, how many of them bad, weight of evidence, points. */
final class Terms {
    /** More bins than this are folded away behind the chart. */
    private static final int OPEN = 14;

    private final Findings findings;
    private final Weight weight;

    Terms(Findings findings) {
        this.findings = findings;
        long bad = 0;
        for (byte one : findings.outcome()) bad += one;
        this.weight = new Weight(findings.outcome().length - bad, bad);
    }

    void on(Page page) {
        page.raw("<section>").heading(2, "各项得分", "Points term by term");
        page.paragraph(
                "得分以训练数据的平均水平为零：正分高于通常水平，负分低于通常水平；起始分加各项得分即总分。",
                "Points are around the training rows' mean: above nought is better than usual, below is worse. The start and all points add up to the score.");
        page.paragraph(
                "起始分 " + Page.points(findings.card().start()), "start " + Page.points(findings.card().start()));
        page.raw("<div class=\"two\">");
        for (int i = 0; i < findings.card().terms().size(); i++)
            term(page, findings.card().terms().get(i), findings.appraisal().terms().get(i));
        page.raw("</div></section>\n");
    }

    private void term(Page page, Term term, Counts counts) {
        double information = IntStream.range(0, counts.goods().length)
                .mapToDouble(i -> weight.information(counts.goods()[i], counts.bads()[i]))
                .sum();
        page.raw("<article><h3>" + Page.escape(term.title().chinese()) + "</h3>\n");
        page.paragraph("信息值 " + Page.number(information, 3), "information value");
        if (term.axes().size() == 1) {
            page.raw("<figure>" + plot(term, counts) + "<figcaption>")
                    .both("得分（柱）与证据权重（点）", "Points (bars) and weight of evidence (dots)")
                    .raw("</figcaption></figure>\n");
            List<List<String>> lines = lines(term, counts);
            if (lines.size() <= OPEN) table(page, lines);
            else page.folded("全部 " + lines.size() + " 箱", "All " + lines.size() + " bins", () -> table(page, lines));
        } else {
            page.folded("两项共同得分", "Points of the two together", () -> grid(page, term));
        }
        page.raw("</article>\n");
    }

    private String plot(Term term, Counts counts) {
        int size = term.points().size();
        double factor = findings.card().scale().factor() / 100;
        double most = 1;
        double[] evidence = new double[size];
        for (int i = 0; i < size; i++) {
            evidence[i] = weight.of(counts.goods()[i], counts.bads()[i]) * factor;
            most = Math.max(most, Math.abs(term.points().get(i) / 100.0));
            if (counts.goods()[i] + counts.bads()[i] > 0) most = Math.max(most, Math.abs(evidence[i]));
        }
        most = Math.min(most, 120) * 1.1;
        Plot plot = new Plot("得分图，数据见表", -0.5, size - 0.5, -most, most)
                .marksY(false)
                .names("箱，次序同表 bins as in the table", "分 points");
        for (int i = 0; i < size; i++) {
            double points = Math.max(-most, Math.min(most, term.points().get(i) / 100.0));
            if (points != 0) plot.bar(points < 0 ? "badbar" : "goodbar", i - 0.42, i + 0.42, 0, points);
            if (counts.goods()[i] + counts.bads()[i] > 0) plot.dot("dot", i, Math.max(-most, Math.min(most, evidence[i])));
            if (size <= 16 || i % 10 == 9) plot.under(i, "" + (i + 1));
        }
        return plot.done();
    }

    private List<List<String>> lines(Term term, Counts counts) {
        List<String> names = BinNames.of(term.axes().getFirst());
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            long good = counts.goods()[i];
            long bad = counts.bads()[i];
            lines.add(List.of(
                    (i + 1) + ". " + names.get(i),
                    "" + (good + bad),
                    good + bad == 0 ? "–" : Page.percent((double) bad / (good + bad)),
                    good + bad == 0 ? "–" : Page.number(weight.of(good, bad), 2),
                    Page.points(term.points().get(i), true)));
        }
        return lines;
    }

    private static void table(Page page, List<List<String>> lines) {
        page.table("各箱 Bins", List.of(
                new String[] {"箱", "bin"},
                new String[] {"行数", "rows"},
                new String[] {"不良率", "bad rate"},
                new String[] {"WOE", ""},
                new String[] {"得分", "points"}), lines);
    }

    private static void grid(Page page, Term term) {
        Axis across = term.axes().get(1);
        List<String> down = BinNames.of(term.axes().getFirst());
        List<String[]> header = new ArrayList<>();
        header.add(new String[] {"", ""});
        BinNames.of(across).forEach(name -> header.add(new String[] {name, ""}));
        List<List<String>> lines = new ArrayList<>();
        for (int y = 0; y < down.size(); y++) {
            List<String> line = new ArrayList<>();
            line.add(down.get(y));
            for (int x = 0; x < across.size(); x++) line.add(Page.points(term.points().get(y * across.size() + x), true));
            lines.add(line);
        }
        page.table(term.title().chinese(), header, lines);
    }
}
