package io.github.carecyber.json.binding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.carecyber.core.report.DataPath;
import io.github.carecyber.core.report.Position;
import io.github.carecyber.core.report.Violation;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * Fills in the positions of violations that have none.
     *
     * @param violations the violations
     * @param source the text of the document that they are about
     * @return the same violations, each with the position of its path, or of the nearest enclosing value if the path has no
     *     place in the text
     */
    public static List<Violation> locate(List<Violation> violations, SourceText source) {
        PathFinder finder = new PathFinder();
        for (Violation violation : violations) {
            finder.want(violation.path());
        }
        finder.walk(source.characters());
        TextLines lines = TextLines.of(source.characters());
        return violations.stream()
                .map(violation -> violation.position() == null
                        ? violation.withPosition(finder.positionOf(violation.path(), lines))
                        : violation)
                .toList();
    }

    private void want(DataPath path) {
        Wanted wanted = root;
        for (DataPath.Segment segment : path.segments()) {
            wanted = wanted.children.computeIfAbsent(textOf(segment), name -> new Wanted());
        }
    }

    private Position positionOf(DataPath path, TextLines lines) {
        Wanted wanted = root;
        int offset = Math.max(0, root.offset);
        for (DataPath.Segment segment : path.segments()) {
            wanted = wanted.children.getOrDefault(textOf(segment), root);
            if (wanted.offset < 0) {
                break;
            }
            offset = wanted.offset;
        }
        return lines.positionOf(offset);
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
    }
}
