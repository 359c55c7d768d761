package io.github.carecyber.core.report;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.util.List;
import java.util.Objects;

/**
 * The shape of the paths at which a rule reads facts (<em>forme de chemin</em>): a path without positions, which stands for all that
 * lies below it too.
 *
 * <p>Its text form looks like a path in which {@code *} stands for any element and {@code .} for the one in which the finding is. A rule
 * that reads {@code /actions/./start} and {@code /actions/*}{@code /end} asks for the start of the action that it reports, and for the
 * ends of all actions. A shape that ends with {@code .} is read for findings at that very place alone: {@code /title/.}; and {@code .}
 * by itself says of a rule that it reads nothing but what stands where it reports.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PathShape implements Comparable<PathShape>, TextValue {

    private static final String ANY = "*";
    private static final String OWN = ".";
    private static final int LONGEST_TEXT = 200;

    private final String text;
    private final List<String> segments;

    /** How many segments lead to the element in which the finding is; none if the finding may be anywhere. */
    private final int ownLength;

    private PathShape(String text, List<String> segments) {
        this.text = text;
        this.segments = segments;
        this.ownLength = segments.lastIndexOf(OWN) + 1;
    }

    /**
     * Reads a shape.
     *
     * @param text the text, such as {@code /actions/./expenses/*}{@code /amount}, at most 200 characters
     * @return the shape
     * @throws IllegalArgumentException if the text has another form
     */
    public static PathShape parse(String text) {
        if (Objects.requireNonNull(text, "text").equals(OWN)) {
            return new PathShape(text, List.of());
        }
        if (text.length() > LONGEST_TEXT || text.length() < 2 || text.charAt(0) != '/') {
            throw notAllowed(text);
        }
        List<String> segments = List.of(text.substring(1).split("/", -1));
        for (String segment : segments) {
            if (segment.isEmpty() || segment.isBlank()) {
                throw notAllowed(text);
            }
        }
        return new PathShape(text, segments);
    }

    /**
     * Returns how many steps lead from the document to what the shape stands for.
     *
     * @return the number of segments, zero for the shape {@code .}
     */
    public int length() {
        return segments.size();
    }

    /**
     * Tells whether a path is of this shape, or leads there, or lies below. The shape {@code .} names no place, and answers false.
     *
     * @param path the path
     * @return whether one who reads this shape reads something at, above or below the path
     */
    public boolean meets(DataPath path) {
        List<DataPath.Segment> others = path.segments();
        int common = Math.min(segments.size(), others.size());
        for (int index = 0; index < common; index++) {
            String segment = segments.get(index);
            if (!segment.equals(ANY) && !segment.equals(OWN) && !segment.equals(nameOf(others.get(index)))) {
                return false;
            }
        }
        return !segments.isEmpty();
    }

    /**
     * Tells whether a finding of one who reads this shape may be another one if a fact were.
     *
     * @param finding where the finding is
     * @param fact where the fact stands
     * @return whether the fact is read for that finding
     */
    public boolean isReadFor(DataPath finding, DataPath fact) {
        if (segments.isEmpty()) {
            return finding.isWithin(fact) || fact.isWithin(finding);
        }
        return meets(fact) && finding.isWithin(beginning(fact));
    }

    /** The element in which the finding must be for the fact to be its own. */
    private DataPath beginning(DataPath fact) {
        List<DataPath.Segment> all = fact.segments();
        DataPath beginning = DataPath.ROOT;
        for (int index = 0; index < Math.min(ownLength, all.size()); index++) {
            beginning = beginning.further(all.get(index));
        }
        return beginning;
    }

    private static String nameOf(DataPath.Segment segment) {
        return segment instanceof DataPath.Key key
                ? key.name()
                : Integer.toString(((DataPath.Index) segment).position());
    }

    private static IllegalArgumentException notAllowed(String text) {
        return new IllegalArgumentException("Shape " + Excerpt.of(text)
                + " is no path of at most " + LONGEST_TEXT
                + " characters in which '*' stands for any element and '.' for that of the"
                + " finding, such as /actions/./start, nor '.' alone.");
    }

    @Override
    public int compareTo(PathShape other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathShape shape && text.equals(shape.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the shape as a text.
     *
     * @return the text that {@link #parse} reads
     */
    @Override
    public String toString() {
        return text;
    }
}
