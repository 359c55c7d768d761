package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Rule;
import io.github.carecyber.core.report.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The problems of one document, as they are found. Positions are worked out at the end, and only if there are any.
 *
 * <p>This class is mutable and for one thread.
 */
final class Problems {

    private final int most;

    private final List<Problem> found = new ArrayList<>();
    private final List<DataPath> unreadable = new ArrayList<>();

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

    /** Notes a place of which nothing is known, since what stands there could not be read. Why has been noted as a problem. */
    void addUnreadable(DataPath path) {
        unreadable.add(path);
    }

    /** How many places have been noted so far of which nothing is known. */
    int unreadableCount() {
        return unreadable.size();
    }

    /** The places of which nothing is known; those inside others are left out. */
    List<DataPath> unreadable() {
        List<DataPath> outermost = new ArrayList<>();
        unreadable.stream().sorted().forEach(path -> {
            if (outermost.isEmpty() || !path.isWithin(outermost.get(outermost.size() - 1))) {
                outermost.add(path);
            }
        });
        return outermost;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Violation> in(SourceText source) {
        if (found.isEmpty()) {
            return List.of();
        }
        IntFunction<Position> places = source.places();
        return found.stream()
                .map(problem -> problem.rule()
                        .violatedAt(problem.path(), problem.arguments())
                        .withPosition(places.apply(problem.offsetIn(source.characters()))))
                .toList();
    }
}
