package huirong.app.run.card.report;

import huirong.core.scorecard.Origin;
import huirong.core.scorecard.Term;
import huirong.core.training.FoldFigures;
import huirong.core.training.Spread;
import huirong.core.training.measure.Ranking;
import huirong.core.training.measure.Spreading;
import huirong.core.training.measure.Stability;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** One page about a card that needs nothing but itself: no script, no other file, no network. */
public final class Report {
    private final Findings findings;
    private final Page page = new Page();

    private Report(Findings findings) {
        this.findings = findings;
    }

    public static String of(Findings findings) throws IOException {
        return new Report(findings).html();
    }

    private String html() throws IOException {
        String title = Page.escape(findings.card().title().chinese());
        page.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "：评分卡报告</title>\n<style>" + style() + "</style></head>\n<body><main>\n<h1>" + title
                + "：评分卡报告 <span lang=\"en\">Scorecard report</span></h1>\n");
        summary();
        limits();
        folds();
        new Curves(findings).on(page);
        stability();
        new Terms(findings).on(page);
        return page.raw("</main></body></html>\n").toString();
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void summary() {
        Ranking all = Ranking.of(findings.scores(), findings.outcome());
        boolean folded = !findings.folds().isEmpty();
        List<FoldFigures> folds = folded
                ? findings.folds()
                : List.of(new FoldFigures(
                        findings.outcome().length,
                        0,
                        all.area(),
                        all.distance(),
                        Ranking.brier(findings.chances(), findings.outcome())));
        page.raw("<dl class=\"figures\">");
        figure("AUC", "好坏各取一例，好者分高的概率", "chance that a good case scores above a bad one", Spread.of(folds, FoldFigures::area), 3);
        figure("KS", "好坏累积占比的最大差", "widest gap between good and bad", Spread.of(folds, FoldFigures::distance), 3);
        figure("Brier", "概率误差的均方，越小越好", "mean square error of the chance, less is better", Spread.of(folds, FoldFigures::brier), 4);
        page.raw("</dl>\n");
        switch (findings.judged()) {
            case FOLDS ->
                page.paragraph(
                        "以上为 " + findings.folds().size() + " 折分层交叉检验的平均值 ± 标准差，每一折都由未见过该部分数据的卡评判。",
                        "Mean ± standard deviation over " + findings.folds().size()
                                + " stratified folds, each judged by a card that had not seen it.");
            case TRAINING ->
                page.paragraph(
                        "以上由训练数据自身得出，偏于乐观；请以 --folds 另行检验。",
                        "Taken from the training rows themselves and too good; judge the card with --folds.");
            case OTHER_DATA -> page.paragraph("以上由本次所给数据得出。", "Taken from the data given this time.");
        }
        facts();
    }

    private void figure(String name, String chinese, String english, Spread spread, int decimals) {
        String deviation = findings.folds().isEmpty() ? "" : " <small>± " + Page.number(spread.deviation(), decimals) + "</small>";
        page.raw("<div><dt>" + name + "</dt><dd>" + Page.number(spread.mean(), decimals) + deviation + "</dd><p>")
                .both(chinese, english)
                .raw("</p></div>");
    }

    private void facts() {
        Origin origin = findings.card().origin();
        int bad = 0;
        for (byte one : findings.outcome()) bad += one;
        page.raw("<div class=\"facts\">").table("依据 What it rests on", List.of(new String[] {"事项", "item"}, new String[] {"内容", "value"}), List.of(
                List.of("卡的版本 card version", findings.card().version()),
                List.of("训练数据 SHA-256 training data", origin.data()),
                List.of("训练行数与不良 training rows, bad", origin.rows() + ", " + origin.badRows()),
                List.of("本报告数据 SHA-256 data of this report", findings.data()),
                List.of("本报告行数与不良 rows, bad", findings.outcome().length + ", " + bad),
                List.of("目标与不良取值 target and its bad value", origin.target() + " = " + origin.bad()),
                List.of("拟合方法与种子 fitter and seed", origin.fitter() + ", " + origin.seed()))).raw("</div>\n");
    }

    private void limits() {
        page.raw("<section>").heading(2, "使用界限", "Limits of use").raw("<ul>");
        limit(
                "本卡由上述数据学得，只适用于与之相近的客户、产品和时期；用于别处之前，先用当地数据回溯检验。",
                "It was learned from these data and holds for like customers, products and times; back-test it before using it elsewhere.");
        limit(
                "未做时间外检验；分数稳定性指数高于 0.25 或不良率偏离预期时，应停用并重建。",
                "It was not tested on a later time. When the stability index exceeds 0.25 or bad rates leave what is expected, stop using it and build it anew.");
        limit(
                "各输入项能否依法用于授信，由使用者核对；分数不是征信报告，也不是放款承诺，由银行作出决定。",
                "Whoever uses it checks that each input may lawfully serve lending. A score is no credit report and no promise; the bank decides.");
        limit(
                "缺失与特殊代码各有其箱；训练时未见过的类别按通常水平计分。",
                "Missing values and special codes have bins of their own; a category not seen in training counts as usual.");
        if (findings.card().origin().badRows() < 200)
            limit(
                    "训练数据中不良仅 " + findings.card().origin().badRows() + " 例，以上数字的误差较大。",
                    "There were only " + findings.card().origin().badRows() + " bad cases in training, so the figures above are rough.");
        page.raw("</ul></section>\n");
    }

    private void limit(String chinese, String english) {
        page.raw("<li>").both(chinese, english).raw("</li>\n");
    }

    private void folds() {
        if (findings.folds().isEmpty()) return;
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < findings.folds().size(); i++) {
            FoldFigures fold = findings.folds().get(i);
            lines.add(List.of(
                    "" + (i + 1),
                    fold.rows() + " (" + fold.bad() + ")",
                    Page.number(fold.area(), 3),
                    Page.number(fold.distance(), 3),
                    Page.number(fold.brier(), 4)));
        }
        Spread area = Spread.of(findings.folds(), FoldFigures::area);
        Spread distance = Spread.of(findings.folds(), FoldFigures::distance);
        Spread brier = Spread.of(findings.folds(), FoldFigures::brier);
        lines.add(List.of("平均 mean", "", Page.number(area.mean(), 3), Page.number(distance.mean(), 3), Page.number(brier.mean(), 4)));
        lines.add(List.of(
                "标准差 deviation",
                "",
                Page.number(area.deviation(), 3),
                Page.number(distance.deviation(), 3),
                Page.number(brier.deviation(), 4)));
        page.raw("<section>").heading(2, "逐折检验", "Fold by fold");
        page.paragraph(
                "分箱、选项、轮数与交叉项都在每一折的训练部分内重新学得。",
                "Bins, choice of terms, number of rounds and pairs are learned again within the training part of each fold.");
        page.table("各折 Folds", List.of(
                new String[] {"折", "fold"},
                new String[] {"行数（不良）", "rows (bad)"},
                new String[] {"AUC", ""},
                new String[] {"KS", ""},
                new String[] {"Brier", ""}), lines);
        page.raw("</section>\n");
    }

    private void stability() {
        if (findings.training().isEmpty()) return;
        Spreading before = findings.training().get();
        Spreading now = findings.appraisal().spreading(before);
        List<Term> terms = findings.card().terms();
        record Shift(String name, double index) {}
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++)
            shifts.add(new Shift(terms.get(i).title().chinese(), Stability.index(before.terms().get(i), now.terms().get(i))));
        shifts.sort(Comparator.comparingDouble(Shift::index).reversed());
        shifts.addFirst(new Shift("总分 score", Stability.index(before.scores(), now.scores())));
        page.raw("<section>").heading(2, "稳定性", "Stability");
        page.paragraph(
                "与训练数据相比的群体稳定性指数（PSI）：低于 0.1 为稳定，0.1 至 0.25 需留意，高于 0.25 说明客群已不同。",
                "Population stability index against the training rows: below 0.1 stable, up to 0.25 to be watched, above it another population.");
        double most = Math.max(0.3, shifts.stream().mapToDouble(Shift::index).max().orElse(0) * 1.05);
        Plot plot = new Plot("稳定性指数，数据见表", -0.5, shifts.size() - 0.5, 0, most)
                .marksY(false)
                .names("次序同表 in the order of the table", "PSI")
                .path("gap", List.of(new double[] {-0.5, 0.25}, new double[] {shifts.size() - 0.5, 0.25}));
        for (int i = 0; i < shifts.size(); i++)
            plot.bar(shifts.get(i).index > 0.25 ? "badbar" : "goodbar", i - 0.4, i + 0.4, 0, shifts.get(i).index);
        page.raw("<figure>" + plot.done() + "<figcaption>").both("虚线为 0.25", "The dashed line is 0.25").raw("</figcaption></figure>\n");
        page.table("稳定性指数 Stability index", List.of(
                new String[] {"项", "term"}, new String[] {"PSI", ""}, new String[] {"判断", "reading"}),
                shifts.stream()
                        .map(shift -> List.of(shift.name, Page.number(shift.index, 3), reading(shift.index)))
                        .toList());
        page.raw("</section>\n");
    }

    private static String reading(double index) {
        return index < 0.1 ? "稳定 stable" : index <= 0.25 ? "留意 watch" : "已不同 another population";
    }
}
