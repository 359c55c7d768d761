package io.github.carecyber.json.binding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.carecyber.core.report.Argument;
import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Violation;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of paths in a text, all of them in one walk over it.
 *
 * <p>This class is mutable and for one thread.
 */
public final class PathFinder {

    private final Wanted root = new Wanted();

    private PathFinder() {}

    /**
     * Fills in the positions of violations that have none, and of the places that their messages name.
     *
     * @param violations the violations
     * @param source the text of the document that they are about
     * @return the same violations, each with the position of its path, or of the object or list that it is missing from; without one
     *     if the text has neither, or only the document itself
     */
    public static List<Violation> locate(List<Violation> violations, SourceText source) {
        PathFinder finder = new PathFinder();
        for (Violation violation : violations) {
            finder.want(violation.path());
            violation.arguments().values().values().forEach(finder::want);
        }
        finder.walk(source.characters());
        IntFunction<Position> places = source.places();
        return violations.stream()
                .map(violation -> finder.located(violation, places))
                .toList();
    }

    /** Finds the offset of a path in a text, or of the value that is nearest to it. */
    static int offsetOf(DataPath path, char[] text) {
        PathFinder finder = new PathFinder();
        finder.want(path);
        finder.walk(text);
        Wanted wanted = finder.root;
        int offset = Math.max(0, wanted.offset);
        for (DataPath.Segment segment : path.segments()) {
            wanted = wanted.child(segment);
            if (wanted.offset < 0) {
                return offset;
            }
            offset = wanted.offset;
        }
        return offset;
    }

    private void want(Argument argument) {
        if (argument instanceof Argument.Place place) {
            want(place.path());
        }
    }

    private Violation located(Violation violation, IntFunction<Position> places) {
        Position position =
                violation.position() == null ? nearestPosition(violation.path(), places) : violation.position();
        Arguments arguments = violation.arguments();
        for (Map.Entry<String, Argument> each : arguments.values().entrySet()) {
            if (each.getValue() instanceof Argument.Place place && place.position() == null) {
                Wanted wanted = find(place.path());
                if (wanted.offset >= 0) {
                    arguments = arguments.with(
                            each.getKey(), new Argument.Place(place.path(), places.apply(wanted.offset)));
                }
            }
        }
        return new Violation(violation.rule(), violation.severity(), violation.path(), arguments, position);
    }

    private void want(DataPath path) {
        Wanted wanted = root;
        for (DataPath.Segment segment : path.segments()) {
            wanted = wanted.children.computeIfAbsent(textOf(segment), name -> new Wanted());
        }
    }

    /**
     * A path that is not in the text may be of what is missing from an object or list that is. Otherwise it is of another document,
     * and so may be what would stand at the top of this one.
     */
    private @Nullable Position nearestPosition(DataPath path, IntFunction<Position> places) {
        Wanted wanted = root;
        Wanted outer = root;
        for (DataPath.Segment segment : path.segments()) {
            if (wanted.offset < 0) {
                return null;
            }
            outer = wanted;
            wanted = wanted.child(segment);
        }
        if (wanted.offset >= 0) {
            return places.apply(wanted.offset);
        }
        return outer == root || outer.offset < 0 ? null : places.apply(outer.offset);
    }

    private Wanted find(DataPath path) {
        Wanted wanted = root;
        for (DataPath.Segment segment : path.segments()) {
            wanted = wanted.child(segment);
        }
        return wanted;
    }

    private void walk(char[] text) {
        try (JsonParser parser = JsonTokens.parser(text, 0)) {
            if (parser.nextToken() != null) {
                visit(parser, root);
            }
        } catch (IOException exception) {
            // The text is no JSON from here on: what lies behind has no place, and its nearest enclosing value has been
            // seen.
            return;
        }
    }

    private void visit(JsonParser parser, Wanted wanted) throws IOException {
        wanted.offset = (int) parser.currentTokenLocation().getCharOffset();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                visitOrSkip(parser, wanted.children.get(name));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                visitOrSkip(parser, wanted.children.get(Integer.toString(index)));
            }
        }
    }

    private void visitOrSkip(JsonParser parser, @Nullable Wanted wanted) throws IOException {
        if (wanted == null) {
            parser.skipChildren();
        } else {
            visit(parser, wanted);
        }
    }

    private static String textOf(DataPath.Segment segment) {
        return segment instanceof DataPath.Index index
                ? Integer.toString(index.position())
                : ((DataPath.Key) segment).name();
    }

    /** A path somebody asked for, or a part of one; its offset is negative until it is found. */
    private static final class Wanted {

        private final Map<String, Wanted> children = new HashMap<>();

        private int offset = -1;

        /** The part of it that was asked for, too. */
        private Wanted child(DataPath.Segment segment) {
            return Objects.requireNonNull(children.get(textOf(segment)));
        }
    }
}
