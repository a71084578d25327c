package huirong.app.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** What is not written in this code base, each with what is written instead. */
enum Tidy {
    AMBIENT_TIME("ask the Clock bean at the edge and pass the day on", Tidy::ruleOrEdge) {
        @Override
        boolean broken(Sources sources, TreePath path) {
            if (!(path.getLeaf() instanceof MethodInvocationTree call)) return false;
            String method = method(sources, path);
            return call.getArguments().isEmpty()
                    && (method.startsWith("java.time.") && method.endsWith(".now")
                            || method.equals("java.lang.System.currentTimeMillis"));
        }
    },
    /** Training splits rows by chance; it is given a seed and writes it down. */
    AMBIENT_CHANCE("make a Reference.fresh() at the edge and pass it on; a rule takes what it needs", Tidy::ruleOrEdge) {
        @Override
        boolean broken(Sources sources, TreePath path) {
            if (path.getLeaf() instanceof NewClassTree made)
                return type(sources, new TreePath(path, made.getIdentifier())).equals("java.util.Random")
                        && !(seeded(made) && Sources.packageOf(path.getCompilationUnit()).startsWith("huirong.core.training"));
            return path.getLeaf() instanceof MethodInvocationTree
                    && Set.of(
                                    "java.util.UUID.randomUUID",
                                    "java.lang.Math.random",
                                    "java.lang.StrictMath.random",
                                    "java.util.concurrent.ThreadLocalRandom.current",
                                    "java.util.Collections.shuffle")
                            .contains(method(sources, path));
        }
    },
    MATH("use StrictMath: Math may give other bits on another machine", unit -> Sources.moduleOf(unit).equals("core")) {
        private static final Set<String> EXACT = Set.of("min", "max", "abs", "clamp", "signum", "round");

        @Override
        boolean broken(Sources sources, TreePath path) {
            if (!(path.getLeaf() instanceof MethodInvocationTree)) return false;
            String method = method(sources, path);
            String name = method.substring(method.lastIndexOf('.') + 1);
            return method.startsWith("java.lang.Math.")
                    && !EXACT.contains(name)
                    && !name.endsWith("Exact")
                    && !name.startsWith("floor")
                    && !name.startsWith("ceil")
                    && !name.equals("multiplyHigh");
        }
    },
    MONEY_AS_FRACTION("amounts are long fen; ratios are made in Ratios", unit -> true) {
        private static final Pattern MONEY = Pattern.compile("(?i).*(fen|yuan|amount|money|price|balance|capital|fee)s?");
        private static final Set<String> FRACTIONS = Set.of(
                "double", "float", "java.lang.Double", "java.lang.Float", "java.math.BigDecimal");

        @Override
        boolean broken(Sources sources, TreePath path) {
            return path.getLeaf() instanceof VariableTree variable
                    && MONEY.matcher(variable.getName()).matches()
                    && FRACTIONS.contains(String.valueOf(sources.trees.getTypeMirror(path)));
        }
    },
    CONSOLE("the launcher alone talks to a terminal; elsewhere log or answer", Tidy::ruleOrEdge) {
        @Override
        boolean broken(Sources sources, TreePath path) {
            return path.getLeaf() instanceof MemberSelectTree select
                    && select.getExpression().toString().equals("System")
                    && Set.of("out", "err").contains(select.getIdentifier().toString());
        }
    },
    SLEEP("wait with Until for what the test is about", unit -> true) {
        @Override
        boolean broken(Sources sources, TreePath path) {
            return path.getLeaf() instanceof MethodInvocationTree
                    && method(sources, path).equals("java.lang.Thread.sleep");
        }
    },
    OTHER_NULLABLE("org.jspecify.annotations.Nullable is the one", unit -> true) {
        @Override
        boolean broken(Sources sources, TreePath path) {
            return (path.getLeaf() instanceof IdentifierTree || path.getLeaf() instanceof MemberSelectTree)
                    && NULLABLE.matcher(type(sources, path)).matches();
        }
    },
    SQL_OUTSIDE_STORE("SQL stands in a *Store", unit -> !Sources.typeOf(unit).endsWith("Store") && ruleOrEdge(unit)) {
        private static final Pattern STATEMENT = Pattern.compile(
                "\\s*(select\\s.+\\sfrom|insert\\s+into|update\\s+\\S+\\s+set|delete\\s+from|create\\s+(temporary\\s+)?table"
                        + "|with\\s+\\w+\\s+as\\s*\\()\\s.*",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

        @Override
        boolean broken(Sources sources, TreePath path) {
            return path.getLeaf() instanceof LiteralTree literal
                    && literal.getValue() instanceof String text
                    && STATEMENT.matcher(text).matches();
        }
    },
    FOREIGN_SCHEMA("ask the other module's door; supervision alone reads *_pub views", Tidy::ruleOrEdge) {
        private static final Pattern TABLE =
                Pattern.compile("\\b(access|audit|creditfile|intake|scoring|membership|marketplace|origination|lending"
                        + "|compensation|supervision|notify|guide|selection|actionplan)\\.([a-z_]+)");

        @Override
        boolean broken(Sources sources, TreePath path) {
            if (!(path.getLeaf() instanceof LiteralTree literal) || !(literal.getValue() instanceof String text))
                return false;
            if (!Sources.typeOf(path.getCompilationUnit()).endsWith("Store")) return false;
            String module = Sources.moduleOf(path.getCompilationUnit());
            Matcher named = TABLE.matcher(text);
            while (named.find()) {
                boolean published = module.equals("supervision") && named.group(2).endsWith("_pub");
                if (!named.group(1).equals(module) && !published) return true;
            }
            return false;
        }
    },
    NAME("name the thing by the field's word", unit -> true) {
        private static final Pattern VAGUE = Pattern.compile(".*(Service|Manager|Impl|Utils?|Helper)");

        @Override
        boolean broken(Sources sources, TreePath path) {
            return path.getLeaf() instanceof com.sun.source.tree.ClassTree type
                    && VAGUE.matcher(type.getSimpleName()).matches();
        }
    },
    DEMO("the demonstration lives in story", unit -> Sources.packageOf(unit).startsWith("huirong.app")) {
        private static final Pattern WORD = Pattern.compile("(?is).*\\bdemo(nstration)?s?\\b.*|.*演示.*");

        @Override
        boolean broken(Sources sources, TreePath path) {
            // The one sentence that tells a sender why an invented firm's code is refused has to say so.
            return path.getLeaf() instanceof LiteralTree literal
                    && literal.getValue() instanceof String text
                    && WORD.matcher(text).matches()
                    && !Sources.typeOf(path.getCompilationUnit()).equals("Finding");
        }
    };

    private static boolean seeded(NewClassTree random) {
        return random.getArguments().size() == 1;
    }

    private static final Pattern NULLABLE = Pattern.compile("(?!org\\.jspecify\\.annotations\\.).*\\.(Nullable|NonNull|NotNull|CheckForNull)");

    final String instead;
    private final Predicate<CompilationUnitTree> where;

    Tidy(String instead, Predicate<CompilationUnitTree> where) {
        this.instead = instead;
        this.where = where;
    }

    abstract boolean broken(Sources sources, TreePath path);

    /** The places that break this. */
    List<String> breaches(Sources sources) {
        List<String> breaches = new ArrayList<>();
        for (CompilationUnitTree unit : sources.units) {
            if (!where.test(unit)) continue;
            new TreePathScanner<Void, Void>() {
                @Override
                public Void scan(Tree tree, Void none) {
                    if (tree != null) {
                        TreePath path = new TreePath(
                                getCurrentPath() == null ? new TreePath(unit) : getCurrentPath(), tree);
                        if (broken(sources, path)) breaches.add(place(sources, unit, tree));
                    }
                    return super.scan(tree, none);
                }
            }.scan(new TreePath(unit), null);
        }
        return breaches;
    }

    private static String place(Sources sources, CompilationUnitTree unit, Tree tree) {
        long at = sources.trees.getSourcePositions().getStartPosition(unit, tree);
        return Sources.packageOf(unit) + "." + Sources.typeOf(unit) + ":" + unit.getLineMap().getLineNumber(at);
    }

    /** Everything but the launcher, which runs on one machine at one time. */
    private static boolean ruleOrEdge(CompilationUnitTree unit) {
        return !Sources.moduleOf(unit).equals("run");
    }

    private static String method(Sources sources, TreePath path) {
        Element method = sources.trees.getElement(path);
        return method == null ? "" : method.getEnclosingElement() + "." + method.getSimpleName();
    }

    private static String type(Sources sources, TreePath path) {
        Element element = sources.trees.getElement(path);
        return element == null ? "" : element.toString();
    }
}
