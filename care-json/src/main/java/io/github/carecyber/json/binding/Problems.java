package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * The problems of one document, as they are found. Positions are worked out at the end, and only if there are any.
 *
 * <p>This class is mutable and for one thread.
 */
final class Problems {

    private final int most;

    private final List<Problem> found = new ArrayList<>();

    Problems(int most) {
        this.most = most;
    }

    /** Notes a problem; one too many ends the reading, so that a document full of them costs no more than they are worth. */
    void add(Rule rule, DataPath path, Arguments arguments, int offset) {
        if (found.size() == most) {
            found.add(new Problem(
                    ReadingRules.TOO_MANY_PROBLEMS,
                    DataPath.ROOT,
                    Arguments.none().with("limit", most),
                    offset));
            throw new ReadingEnded();
        }
        found.add(new Problem(rule, path, arguments, offset));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Violation> in(char[] text) {
        if (found.isEmpty()) {
            return List.of();
        }
        TextLines lines = TextLines.of(text);
        return found.stream()
                .map(problem -> problem.rule()
                        .violatedAt(problem.path(), problem.arguments())
                        .withPosition(lines.positionOf(problem.offsetIn(text))))
                .toList();
    }
}
