package huirong.app.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** Works out what a string expression can be: literals, text blocks, constants, sums of them, a loop over a list of them. */
final class Strings {
    private final Trees trees;

    Strings(Trees trees) {
        this.trees = trees;
    }

    /** All values the expression can have; empty if that can't be told from the source. */
    Optional<List<String>> values(TreePath path) {
        return switch (path.getLeaf()) {
            case LiteralTree literal -> literal.getValue() instanceof String text
                    ? Optional.of(List.of(text))
                    : Optional.empty();
            case ParenthesizedTree inner -> values(new TreePath(path, inner.getExpression()));
            case ConditionalExpressionTree either -> values(new TreePath(path, either.getTrueExpression()))
                    .flatMap(yes -> values(new TreePath(path, either.getFalseExpression()))
                            .map(no -> java.util.stream.Stream.concat(yes.stream(), no.stream())
                                    .toList()));
            case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> values(new TreePath(path, sum.getLeftOperand()))
                    .flatMap(left -> values(new TreePath(path, sum.getRightOperand()))
                            .map(right -> left.stream()
                                    .flatMap(head -> right.stream().map(tail -> head + tail))
                                    .toList()));
            case IdentifierTree name -> variable(path);
            case MemberSelectTree name -> variable(path);
            default -> Optional.empty();
        };
    }

    private Optional<List<String>> variable(TreePath path) {
        Element element = trees.getElement(path);
        if (!(element instanceof VariableElement variable)) return Optional.empty();
        if (variable.getConstantValue() instanceof String constant) return Optional.of(List.of(constant));
        TreePath declared = trees.getPath(variable);
        if (declared == null || !(declared.getLeaf() instanceof VariableTree tree)) return Optional.empty();
        if (declared.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop)
            return listed(new TreePath(declared.getParentPath(), loop.getExpression()));
        return tree.getInitializer() == null ? Optional.empty() : values(new TreePath(declared, tree.getInitializer()));
    }

    /** The elements of {@code List.of(...)}. */
    private Optional<List<String>> listed(TreePath path) {
        if (!(path.getLeaf() instanceof MethodInvocationTree call)
                || !call.getMethodSelect().toString().matches("(java\\.util\\.)?List\\.of")) return Optional.empty();
        List<Optional<List<String>>> each = call.getArguments().stream()
                .map(argument -> values(new TreePath(path, (ExpressionTree) argument)))
                .collect(Collectors.toList());
        if (each.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(each.stream().flatMap(values -> values.orElseThrow().stream()).toList());
    }
}
