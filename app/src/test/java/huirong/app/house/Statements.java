package huirong.app.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** Finds the SQL in sources: every text that is handed to a method and reads like a statement. */
final class Statements {
    /** A statement, the module and the place it stands in. */
    record Found(String module, String place, String text) {}

    private static final Pattern SQL = Pattern.compile(
            "\\s*(select|insert|update|delete|merge|with|create|alter|drop|copy|analyze|truncate|lock|call|set)\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Methods that run what they are given. */
    private static final Set<String> RUNNERS = Set.of(
            "org.springframework.jdbc.core.simple.JdbcClient.sql",
            "org.springframework.jdbc.core.JdbcTemplate.execute",
            "org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate.batchUpdate",
            "org.postgresql.copy.CopyManager.copyIn",
            "org.postgresql.copy.CopyManager.copyOut",
            "java.sql.Connection.prepareStatement",
            "java.sql.Statement.execute",
            "java.sql.Statement.executeQuery");

    final List<Found> found = new ArrayList<>();

    /** Places that run a text which can't be told from the source. */
    final List<String> hidden = new ArrayList<>();

    Statements(Sources sources) {
        for (CompilationUnitTree unit : sources.units) new Scan(sources, unit).scan(new TreePath(unit), null);
    }

    static boolean reads(String text) {
        return SQL.matcher(text).matches();
    }

    private final class Scan extends TreePathScanner<Void, Void> {
        private final Sources sources;
        private final CompilationUnitTree unit;
        private final Strings strings;

        Scan(Sources sources, CompilationUnitTree unit) {
            this.sources = sources;
            this.unit = unit;
            strings = new Strings(sources.trees);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            boolean runs = sources.trees.getElement(getCurrentPath()) instanceof ExecutableElement method
                    && RUNNERS.contains(method.getEnclosingElement() + "." + method.getSimpleName());
            for (ExpressionTree argument : call.getArguments()) {
                TreePath path = new TreePath(getCurrentPath(), argument);
                Optional<List<String>> texts = strings.values(path);
                texts.ifPresent(values -> values.stream().filter(Statements::reads).forEach(text ->
                        found.add(new Found(Sources.moduleOf(unit), place(path), text))));
                if (runs && argument == call.getArguments().getFirst() && texts.isEmpty() && !handedOn(path))
                    hidden.add(place(path));
            }
            return super.visitMethodInvocation(call, none);
        }

        /** A parameter: the statement is found where the method is called. */
        private boolean handedOn(TreePath path) {
            Element element = sources.trees.getElement(path);
            return element != null && element.getKind() == ElementKind.PARAMETER;
        }

        private String place(TreePath path) {
            long at = sources.trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
            return Sources.typeOf(unit) + ":" + unit.getLineMap().getLineNumber(at);
        }
    }
}
