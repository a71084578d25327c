package huirong.app.intake;

import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Field;
import huirong.core.fact.FieldType;
import java.time.LocalDate;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** A manifest to begin with: every field of an item, each from a column of its Chinese name, to be put right by the sender. */
final class ManifestSketch {
    private ManifestSketch() {}

    /**
     * @param today stands in for the day of the data until the sender says it
     * @param words of a code on pages
     */
    static String of(CatalogueItem item, LocalDate today, BinaryOperator<String> words) {
        StringBuilder text = new StringBuilder("item: ").append(item.code()).append('\n');
        text.append("encoding: UTF-8\n");
        text.append("asOf: ").append(today).append(" # 数据截至哪一天，请改成实际日期\n");
        text.append("dates: yyyy-MM-dd # 文件里日期的写法\n");
        text.append("subject: {scheme: uscc, column: 统一社会信用代码}\n");
        text.append("columns:\n");
        for (Field field : item.fields()) {
            text.append(field.required() ? "  " : "  # ").append(field.name()).append(": ");
            if (field.type() == FieldType.FEN)
                text.append("{column: ").append(field.chinese()).append(", unit: yuan}");
            else text.append(field.chinese());
            if (!field.codes().isEmpty()) text.append(codes(field, words));
            text.append('\n');
        }
        return text.toString();
    }

    /** What the column may say, and how a file that says it otherwise is told. */
    private static String codes(Field field, BinaryOperator<String> words) {
        String listed = field.codes().stream()
                .sorted()
                .map(code -> code + " " + words.apply(field.name(), code))
                .collect(Collectors.joining("，"));
        String first = field.codes().stream().sorted().findFirst().orElseThrow();
        return " # 代码：" + listed + "。文件里写法不同时：{column: " + field.chinese() + ", codes: {文件里的写法: " + first + "}}";
    }
}
