package huirong.app.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources as the compiler understands them: syntax trees whose names are resolved. */
final class Sources {
    /** The platform's own: core and app, without tests. */
    static final Sources PLATFORM = of(Path.of("src/main/java"), Path.of("../core/src/main/java"));

    /** What a test has to say to break a rule of tests; to understand the rest as the compiler does would take long for nothing. */
    private static final Pattern SUSPECT = Pattern.compile("sleep|Null|Service|Manager|Impl|Util|Helper");

    /** The tests of app in which a rule could be broken. */
    static final Sources TESTS = of(SUSPECT, Path.of("src/test/java"));

    final Trees trees;
    final List<CompilationUnitTree> units;

    private Sources(Trees trees, List<CompilationUnitTree> units) {
        this.trees = trees;
        this.units = units;
    }

    static Sources of(Path... folders) {
        return of(Pattern.compile(""), folders);
    }

    /** Those in which a pattern is found. */
    private static Sources of(Pattern said, Path... folders) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(file -> file.toString().endsWith(".java") && said.matcher(text(file)).find())
                        .forEach(files::add);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        List<JavaFileObject> objects = new ArrayList<>();
        manager.getJavaFileObjectsFromPaths(files).forEach(objects::add);
        return analysed(compiler, objects);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One made-up class, to show that a rule catches it. */
    static Sources sample(String type, String text) {
        String path = "string:///" + type.replace('.', '/') + ".java";
        return analysed(
                ToolProvider.getSystemJavaCompiler(),
                List.of(new SimpleJavaFileObject(URI.create(path), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return "package " + type.substring(0, type.lastIndexOf('.')) + ";\n" + text;
                    }
                }));
    }

    private static Sources analysed(JavaCompiler compiler, List<JavaFileObject> files) {
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                null,
                problem -> {
                    if (problem.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                        throw new IllegalStateException(problem.getMessage(Locale.ROOT));
                },
                List.of("-proc:none", "-XDshould-stop.ifNoError=ATTR", "-classpath", System.getProperty("java.class.path")),
                null,
                files);
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            return new Sources(Trees.instance(task), units);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String packageOf(CompilationUnitTree unit) {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** The module a unit belongs to: the package below {@code huirong.app}, or {@code core}. */
    static String moduleOf(CompilationUnitTree unit) {
        String[] parts = packageOf(unit).split("\\.");
        if (parts.length > 1 && parts[1].equals("core")) return "core";
        return parts.length > 2 ? parts[2] : "";
    }

    static String typeOf(CompilationUnitTree unit) {
        String path = unit.getSourceFile().getName();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }
}
