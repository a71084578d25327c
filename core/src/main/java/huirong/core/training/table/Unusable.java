package huirong.core.training.table;

import huirong.core.feature.Words;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A table that nothing can be learned from or scored in, saying what is wrong, where, and what to do. The list is closed. */
public final class Unusable extends RuntimeException {
    private static final int SHOWN = 12;

    private final transient Words words;

    private Unusable(String chinese, String english) {
        super(english);
        this.words = new Words(chinese, english);
    }

    public Words words() {
        return words;
    }

    static Unusable twice(String name, int first, int again) {
        return new Unusable(
                "列名“" + name + "”出现了两次（第 " + first + " 列和第 " + again + " 列）；请改名后重试。",
                "The column name “" + name + "” is there twice (columns " + first + " and " + again + "); rename one of them.");
    }

    static Unusable nameless(int column) {
        return new Unusable(
                "第 " + column + " 列没有列名；请在首行补上列名。",
                "Column " + column + " has no name; give it one in the first line.");
    }

    static Unusable noColumn(String name, List<String> header) {
        return new Unusable(
                "没有名为“" + name + "”的列；现有的列：" + some(header, "、") + "。",
                "There is no column “" + name + "”; the columns are " + some(header, ", ") + ".");
    }

    static Unusable fields(long line, int found, int wanted) {
        return new Unusable(
                "第 " + line + " 行有 " + found + " 个值，首行有 " + wanted + " 个列名；请检查该行的分隔符和引号。",
                "Line " + line + " has " + found + " values, the first line " + wanted
                        + " names; check its separators and quotes.");
    }

    static Unusable noNumber(String column, long line, String text) {
        return new Unusable(
                "第 " + line + " 行“" + column + "”列应为数字，实为“" + clip(text) + "”；请改正，或留空表示缺失。",
                "Line " + line + ", column “" + column + "” must be a number, not “" + clip(text)
                        + "”; correct it, or leave it blank if it is missing.");
    }

    static Unusable blankTarget(String target, long line, long count) {
        return new Unusable(
                "目标列“" + target + "”有 " + count + " 行为空（首处在第 " + line + " 行）；结果未知的行不能用于建卡，请先删去。",
                count + " rows have no value of the target “" + target + "” (the first in line " + line
                        + "); rows whose outcome is unknown cannot be learned from, remove them first.");
    }

    static Unusable neverBad(String target, String bad, Collection<String> values) {
        return new Unusable(
                "目标列“" + target + "”中没有取值“" + bad + "”；现有取值：" + some(values, "、") + "。请用 --bad 指明其中表示不良的一个。",
                "The target “" + target + "” never is “" + bad + "”; its values are " + some(values, ", ")
                        + ". Say with --bad which of them is bad.");
    }

    static Unusable alwaysBad(String target, String bad, int rows) {
        return new Unusable(
                "目标列“" + target + "”的 " + rows + " 行全部为“" + bad + "”；只有一种结果时无从学习，请补充另一种结果的行。",
                "All " + rows + " rows have “" + bad + "” as target “" + target
                        + "”; nothing can be learned from one outcome, add rows with the other.");
    }

    static Unusable empty() {
        return new Unusable(
                "文件中没有数据行；首行应为列名，其后每行一笔。",
                "The file has no rows; the first line holds the column names, each further line one case.");
    }

    static Unusable noInputs() {
        return new Unusable(
                "没有可用的输入列：其余各列均被排除，或取值恒定。请检查 --inputs 与 --leave-out。",
                "There is no input to learn from: every other column is left out or constant. Check --inputs and --leave-out.");
    }

    /** For fewer cases of one outcome than parts to split them into. */
    public static Unusable tooFewForFolds(int folds, long bad, long good) {
        return new Unusable(
                "要求 " + folds + " 折，而不良只有 " + bad + " 行、其余 " + good + " 行；每折至少各需 1 行，请减少 --folds 或补充数据。",
                folds + " folds are asked for, but there are " + bad + " bad rows and " + good
                        + " others; each fold needs one of each, ask for fewer with --folds or add data.");
    }

    /** For inputs of which none tells bad from good. */
    public static Unusable nothingTells() {
        return new Unusable(
                "没有任何输入列能区分结果好坏，建不成评分卡；请检查目标列与输入列，或补充数据。",
                "No input tells bad from good, so there is no card to build; check the target and the inputs, or add data.");
    }

    private static String some(Collection<String> values, String comma) {
        String shown = String.join(comma, values.stream().limit(SHOWN).map(Unusable::clip).toList());
        return values.size() <= SHOWN ? shown : String.format(Locale.ROOT, "%s%s… (%d)", shown, comma, values.size());
    }

    private static String clip(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
