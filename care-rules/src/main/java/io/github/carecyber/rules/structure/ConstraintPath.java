package io.github.carecyber.rules.structure;

import io.github.carecyber.core.report.DataPath;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/**
 * Turns the path of a constraint violation into a path of the document.
 *
 * <p>A node of Jakarta Validation carries the place of its <em>owner</em> in a list or map: {@code actions[3].title} is the
 * node {@code actions} and then the node {@code title} with index 3. The element of a set has no place, so the path ends at
 * the set.
 */
final class ConstraintPath {

    private ConstraintPath() {}

    static DataPath of(Path constraintPath) {
        DataPath path = DataPath.ROOT;
        for (Path.Node node : constraintPath) {
            if (node.getIndex() != null) {
                path = path.index(node.getIndex());
            } else if (node.getKey() != null) {
                path = path.key(String.valueOf(node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path = path.key(node.getName());
            }
        }
        return path;
    }
}
