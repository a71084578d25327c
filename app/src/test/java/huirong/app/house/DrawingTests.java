package huirong.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import huirong.core.state.Transitions;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every transitions table there is, found in the classes of core, is drawn in {@code docs/generated}. */
class DrawingTests {
    private static final Path CORE = Path.of("../core/target/classes");

    @Test
    void everyTransitionsTableIsDrawn() throws Exception {
        Map<String, Field> tables = tables();
        assertThat(tables).isNotEmpty();
        for (Map.Entry<String, Field> table : tables.entrySet()) Drawn.matches(table.getKey() + ".md", page(table.getValue()));
    }

    private static String page(Field field) throws IllegalAccessException {
        Transitions<?, ?> table = (Transitions<?, ?>) field.get(null);
        StringBuilder page = new StringBuilder("# " + table.name() + "\n\nDrawn from `"
                + field.getDeclaringClass().getName() + "`. What is not listed is refused.\n\n```mermaid\n"
                + table.drawing() + "```\n\n| from | event | to |\n|---|---|---|\n");
        table.moves().forEach(move ->
                page.append("| %s | %s | %s |\n".formatted(move.from(), move.event(), move.to())));
        return page.toString();
    }

    private static Map<String, Field> tables() throws Exception {
        Map<String, Field> tables = new TreeMap<>();
        for (String name : classes()) {
            for (Field field : Class.forName(name, false, DrawingTests.class.getClassLoader()).getDeclaredFields()) {
                if (field.getType() != Transitions.class || !Modifier.isStatic(field.getModifiers())) continue;
                field.setAccessible(true);
                Field twice = tables.put(((Transitions<?, ?>) field.get(null)).name(), field);
                assertThat(twice).as("two tables of one name").isNull();
            }
        }
        return tables;
    }

    private static List<String> classes() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CORE)) {
            files.map(file -> CORE.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .forEach(file -> names.add(file.substring(0, file.length() - 6).replace('/', '.')));
        }
        return names;
    }
}
