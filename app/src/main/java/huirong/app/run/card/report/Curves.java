package huirong.app.run.card.report;

import huirong.core.training.measure.Band;
import huirong.core.training.measure.Roc;
import java.util.ArrayList;
import java.util.List;

/** How well the scores tell bad from good, in four pictures with their figures. */
final class Curves {
    private final Findings findings;
    private final List<Roc> roc;
    private final List<Band> bands;

    Curves(Findings findings) {
        this.findings = findings;
        this.roc = Roc.curve(findings.scores(), findings.outcome(), 200);
        this.bands = Band.equal(findings.scores(), findings.outcome(), findings.chances(), 10, 10);
    }

    void on(Page page) {
        page.raw("<section>").heading(2, "区分能力", "How well it tells bad from good");
        page.raw("<div class=\"two\">");
        figure(page, "ROC 曲线", "ROC curve", rocPlot());
        figure(page, "KS：坏（红虚线）与好（青）累积曲线的最大间距" + together(true), "KS: widest gap between bad (red, dashed) and good (teal)" + together(false), distancePlot());
        figure(page, "增益：按分数由低到高，找出多少不良", "Gain: share of bad found, lowest scores first", gainPlot());
        figure(page, "校准：预期与实际不良率", "Calibration: expected and observed bad rate", calibrationPlot());
        page.raw("</div>");
        bandsTable(page);
        curveTable(page);
        page.raw("</section>\n<section>").heading(2, "分数分布", "Distribution of scores");
        figure(page, "各分数段的好（青）与坏（红）", "Good (teal) and bad (red) by score", distributionPlot());
        page.raw("</section>\n");
    }

    private static void figure(Page page, String chinese, String english, String plot) {
        page.raw("<figure>" + plot + "<figcaption>").both(chinese, english).raw("</figcaption></figure>\n");
    }

    /** The curves are of all folds together, so their figures differ a little from the folds' means. */
    private String together(boolean chinese) {
        if (findings.judged() != Findings.Judged.FOLDS) return "";
        return chinese ? "（各折合并）" : ", all folds together";
    }

    private String rocPlot() {
        return new Plot("ROC 曲线，数据见下表", 0, 1, 0, 1)
                .axes("误拒的好客户 good turned away", "识别的不良 bad turned away", true, true)
                .path("even", List.of(new double[] {0, 0}, new double[] {1, 1}))
                .path("main", roc.stream().map(point -> new double[] {point.good(), point.bad()}).toList())
                .done();
    }

    private String distancePlot() {
        double low = roc.getFirst().score() / 100.0;
        double high = roc.getLast().score() / 100.0;
        Roc widest = roc.getFirst();
        for (Roc point : roc) if (point.bad() - point.good() > widest.bad() - widest.good()) widest = point;
        double at = widest.score() / 100.0;
        return new Plot("好坏两条累积曲线，数据见下表", low, high, 0, 1)
                .axes("分数 score", "累积占比 cumulative share", false, true)
                .path("bad", roc.stream().map(point -> new double[] {point.score() / 100.0, point.bad()}).toList())
                .path("main", roc.stream().map(point -> new double[] {point.score() / 100.0, point.good()}).toList())
                .path("gap", List.of(new double[] {at, widest.good()}, new double[] {at, widest.bad()}))
                .word(at, Math.min(0.98, widest.bad() + 0.04), "KS " + Page.number(widest.bad() - widest.good(), 3))
                .done();
    }

    private String gainPlot() {
        double badShare = (double) bads() / findings.outcome().length;
        List<double[]> gain = roc.stream()
                .map(point -> new double[] {point.good() * (1 - badShare) + point.bad() * badShare, point.bad()})
                .toList();
        return new Plot("增益曲线，数据见下表", 0, 1, 0, 1)
                .axes("全部客户占比 share of all", "不良占比 share of bad", true, true)
                .path("even", List.of(new double[] {0, 0}, new double[] {1, 1}))
                .path("main", gain)
                .done();
    }

    private String calibrationPlot() {
        double most = 0;
        for (Band band : bands) most = Math.max(most, Math.max(band.badRate(), band.chance()));
        most = Math.min(1, Math.max(0.02, most * 1.1));
        Plot plot = new Plot("校准图，数据见下表", 0, most, 0, most)
                .axes("预期不良率 expected", "实际不良率 observed", true, true)
                .path("even", List.of(new double[] {0, 0}, new double[] {most, most}))
                .path("main", bands.stream().map(band -> new double[] {band.chance(), band.badRate()}).toList());
        for (Band band : bands) plot.dot("dot", band.chance(), band.badRate());
        return plot.done();
    }

    private String distributionPlot() {
        int count = 30;
        double low = roc.getFirst().score();
        double width = Math.max(1, (roc.getLast().score() - low) / count);
        int[][] rows = new int[2][count];
        for (int i = 0; i < findings.scores().length; i++) {
            int at = (int) Math.min(count - 1, Math.max(0, (findings.scores()[i] - low) / width));
            rows[findings.outcome()[i]][at]++;
        }
        int most = 1;
        for (int i = 0; i < count; i++) most = Math.max(most, rows[0][i] + rows[1][i]);
        Plot plot = new Plot("分数分布，数据见上表", low / 100, (low + count * width) / 100, 0, most * 1.05)
                .axes("分数 score", "行数 rows", false, false);
        for (int i = 0; i < count; i++) {
            double left = (low + i * width) / 100;
            double right = (low + (i + 0.92) * width) / 100;
            if (rows[1][i] > 0) plot.bar("badbar", left, right, 0, rows[1][i]);
            if (rows[0][i] > 0) plot.bar("goodbar", left, right, rows[1][i], rows[1][i] + rows[0][i]);
        }
        return plot.done();
    }

    private int bads() {
        int bads = 0;
        for (byte bad : findings.outcome()) bads += bad;
        return bads;
    }

    private void bandsTable(Page page) {
        List<List<String>> lines = new ArrayList<>();
        int rows = 0;
        int bad = 0;
        double overall = (double) bads() / findings.outcome().length;
        for (Band band : bands) {
            rows += band.rows();
            bad += band.bad();
            lines.add(List.of(
                    Page.number(band.low() / 100.0, 0) + "–" + Page.number(band.high() / 100.0, 0),
                    "" + band.rows(),
                    "" + band.bad(),
                    Page.percent(band.badRate()),
                    Page.percent(band.chance()),
                    Page.percent((double) bad / bads()),
                    Page.number((double) bad / rows / overall, 2)));
        }
        page.table("按分数由低到高分段 Bands by score, lowest first", List.of(
                new String[] {"分数", "score"},
                new String[] {"行数", "rows"},
                new String[] {"不良", "bad"},
                new String[] {"不良率", "bad rate"},
                new String[] {"预期", "expected"},
                new String[] {"累计找出不良", "bad found"},
                new String[] {"累计提升度", "lift"}), lines);
    }

    private void curveTable(Page page) {
        List<List<String>> lines = new ArrayList<>();
        int every = Math.max(1, roc.size() / 20);
        for (int i = 0; i < roc.size(); i++) {
            if (i % every != 0 && i != roc.size() - 1) continue;
            Roc point = roc.get(i);
            lines.add(List.of(
                    Page.number(point.score() / 100.0, 0),
                    Page.percent(point.good()),
                    Page.percent(point.bad()),
                    Page.percent(point.bad() - point.good())));
        }
        page.folded("曲线的数据", "The curves as figures", () -> page.table("若拒绝不高于该分数者 If those up to this score were turned away", List.of(
                new String[] {"分数", "score"},
                new String[] {"误拒的好客户", "good"},
                new String[] {"识别的不良", "bad"},
                new String[] {"间距", "gap"}), lines));
    }
}
