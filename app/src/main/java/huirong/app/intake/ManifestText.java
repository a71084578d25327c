package huirong.app.intake;

import huirong.app.intake.rows.Cells;
import huirong.core.fact.Catalogue;
import huirong.core.fact.CatalogueItem;
import huirong.core.fact.Field;
import huirong.core.fact.FieldType;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a manifest, and says in two languages what it lacks. */
final class ManifestText {
    private static final Set<String> KEYS =
            Set.of("item", "encoding", "dates", "asOf", "answersFor", "subject", "missing", "columns");

    /** Why a text is no manifest. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final String chinese;
        private final String english;

        Wrong(String code, String chinese, String english) {
            super(code + ": " + english);
            this.code = code;
            this.chinese = chinese;
            this.english = english;
        }

        String code() {
            return code;
        }

        String chinese() {
            return chinese;
        }

        String english() {
            return english;
        }
    }

    /** Every scalar is the text it is written as: YAML would read the code 01 as 1, no as false, 02-30 as March. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    private ManifestText() {}

    static Manifest read(String yaml) throws Wrong {
        Map<?, ?> top = map(load(yaml), "manifest");
        for (Object key : top.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) throw wrong("manifest.key", "不认识的项：" + key, "unknown key: " + key);
        }
        String code = text(top, "item");
        CatalogueItem item = Catalogue.item(code)
                .orElseThrow(() -> wrong(
                        "manifest.item",
                        "清单项 " + code + " 不存在，可用：" + items(),
                        "no catalogue item " + code + "; there are: " + items()));
        Map<?, ?> subject = map(top.get("subject"), "subject");
        String scheme = text(subject, "scheme");
        if (!Manifest.SCHEMES.contains(scheme))
            throw wrong(
                    "manifest.scheme",
                    "subject.scheme 只能是 uscc、regno、orgcode 或 case",
                    "subject.scheme must be uscc, regno, orgcode or case");
        return new Manifest(
                item,
                encoding(top.get("encoding")),
                day(top.get("asOf")),
                answersForAll(item, top.get("answersFor")),
                pattern(top.get("dates")),
                scheme,
                text(subject, "column"),
                missing(top.get("missing")),
                fields(item, map(top.get("columns"), "columns")));
    }

    private static Map<String, Manifest.Column> fields(CatalogueItem item, Map<?, ?> columns) throws Wrong {
        Map<String, Manifest.Column> fields = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : columns.entrySet()) {
            String name = String.valueOf(entry.getKey());
            Field field = item.field(name)
                    .orElseThrow(() -> wrong(
                            "manifest.field",
                            "清单项 " + item.code() + " 没有字段 " + name,
                            "item " + item.code() + " has no field " + name));
            fields.put(name, column(field, entry.getValue()));
        }
        for (Field field : item.fields()) {
            if (field.required() && !fields.containsKey(field.name()))
                throw wrong(
                        "manifest.required",
                        "缺少必填字段 " + field.name() + "(" + field.chinese() + ")对应的列",
                        "no column for the required field " + field.name());
        }
        return fields;
    }

    private static Manifest.Column column(Field field, @Nullable Object given) throws Wrong {
        if (given instanceof String name) return new Manifest.Column(name, null, Cells.Unit.YUAN, Map.of());
        Map<?, ?> map = map(given, field.name());
        boolean fixed = map.containsKey("value");
        if (fixed == map.containsKey("column"))
            throw wrong(
                    "manifest.column",
                    field.name() + " 需要 column 或 value 其中之一",
                    field.name() + " needs either column or value");
        Map<String, String> codes = new HashMap<>();
        if (map.containsKey("codes")) {
            for (Map.Entry<?, ?> code : map(map.get("codes"), field.name() + ".codes").entrySet()) {
                String meaning = String.valueOf(code.getValue());
                if (field.type() != FieldType.CODE || !field.codes().contains(meaning))
                    throw wrong(
                            "manifest.code",
                            field.name() + " 没有代码 " + meaning + "，可用：" + sorted(field.codes()),
                            field.name() + " has no code " + meaning + "; there are: " + sorted(field.codes()));
                codes.put(String.valueOf(code.getKey()), meaning);
            }
        }
        return new Manifest.Column(
                fixed ? null : text(map, "column"), fixed ? String.valueOf(map.get("value")) : null, unit(map), codes);
    }

    private static Cells.Unit unit(Map<?, ?> map) throws Wrong {
        String unit = map.containsKey("unit") ? text(map, "unit") : "yuan";
        return switch (unit) {
            case "yuan" -> Cells.Unit.YUAN;
            case "fen" -> Cells.Unit.FEN;
            case "wan" -> Cells.Unit.WAN;
            case "capital-text" -> Cells.Unit.CAPITAL_TEXT;
            default -> throw wrong(
                    "manifest.unit",
                    "unit 只能是 yuan、fen、wan 或 capital-text",
                    "unit must be yuan, fen, wan or capital-text");
        };
    }

    private static Object load(String yaml) throws Wrong {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            DumperOptions unused = new DumperOptions();
            return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new TextOnly())
                    .load(yaml);
        } catch (YAMLException broken) {
            throw unreadable(broken);
        }
    }

    private static Wrong unreadable(YAMLException broken) {
        Mark mark = broken instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        if (mark == null) return wrong("manifest.yaml", "清单不是合法的 YAML", "no valid YAML");
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        return wrong(
                "manifest.yaml",
                "清单第 " + line + " 行第 " + column + " 个字附近写法有误（YAML）：请检查冒号后的空格、缩进、引号和括号",
                "no valid YAML near line " + line + ", column " + column
                        + ": check the space after colons, indents, quotes and brackets");
    }

    private static Charset encoding(@Nullable Object given) throws Wrong {
        String name = given == null ? "UTF-8" : String.valueOf(given).toUpperCase(Locale.ROOT);
        if (!Set.of("UTF-8", "GB18030", "GBK", "GB2312").contains(name))
            throw wrong("manifest.encoding", "encoding 只能是 UTF-8 或 GB18030", "encoding must be UTF-8 or GB18030");
        return Charset.forName(name.startsWith("GB") ? "GB18030" : name);
    }

    private static Optional<LocalDate> day(@Nullable Object given) throws Wrong {
        if (given == null) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(String.valueOf(given)));
        } catch (DateTimeException impossible) {
            throw wrong("manifest.as-of", "asOf 要写成 2020-02-29 这样的日期", "asOf must be a day such as 2020-02-29");
        }
    }

    private static boolean answersForAll(CatalogueItem item, @Nullable Object given) throws Wrong {
        String word = given == null ? "listed" : String.valueOf(given);
        if (!Set.of("listed", "all").contains(word))
            throw wrong("manifest.answers-for", "answersFor 只能是 listed 或 all", "answersFor must be listed or all");
        if (word.equals("all") && item.basis().firmByFirm())
            throw wrong(
                    "manifest.answers-for",
                    item.chinese() + "逐户授权，answersFor 只能是 listed",
                    item.english() + " is authorised firm by firm: answersFor can only be listed");
        return word.equals("all");
    }

    private static String pattern(@Nullable Object given) throws Wrong {
        String pattern = given == null ? "yyyy-MM-dd" : String.valueOf(given);
        try {
            DateTimeFormatter format = Cells.dates(pattern);
            // A pattern that can't read its own spelling of a day, such as YYYY-MM-DD, would refuse every row.
            YearMonth.from(format.parse(format.format(LocalDate.of(2020, 2, 29))));
            return pattern;
        } catch (IllegalArgumentException | DateTimeException unknown) {
            throw wrong(
                    "manifest.dates",
                    "dates 不是日期格式：" + pattern + "，例如 yyyy-MM-dd",
                    "dates is no date pattern: " + pattern + "; for example yyyy-MM-dd");
        }
    }

    private static Set<String> missing(@Nullable Object given) throws Wrong {
        if (given == null) return Set.of();
        if (given instanceof List<?> list) return list.stream().map(String::valueOf).collect(Collectors.toSet());
        throw wrong("manifest.missing", "missing 应为列表", "missing must be a list");
    }

    private static Map<?, ?> map(@Nullable Object value, String what) throws Wrong {
        if (value instanceof Map<?, ?> map) return map;
        throw wrong("manifest.shape", what + " 应为一组“名称：值”", what + " must be a mapping");
    }

    private static String text(Map<?, ?> map, String key) throws Wrong {
        Object value = map.get(key);
        if (value instanceof String text && !text.isBlank()) return text;
        throw wrong("manifest.missing-key", "清单缺少 " + key, "the manifest lacks " + key);
    }

    private static String items() {
        return Catalogue.ITEMS.stream().map(CatalogueItem::code).collect(Collectors.joining(", "));
    }

    private static String sorted(Set<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }

    private static Wrong wrong(String code, String chinese, String english) {
        return new Wrong(code, chinese, english);
    }
}
