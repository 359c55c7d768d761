package io.github.carecyber.core.report;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value in a document (<em>chemin d'accès</em>): typed segments, each a key or an index.
 *
 * <p>Its text form is a JSON Pointer (RFC 6901): {@code /actions/0/expenses/2/amount}, and the empty text for the whole
 * document. A segment of digits is written alike whether it is a key or an index; {@link #parse} reads it as an index, and
 * paths are equal when their pointers are.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DataPath implements Comparable<DataPath>, TextValue {

    /** The whole document. */
    public static final DataPath ROOT = new DataPath(null, new Key(""));

    private static final int LONGEST_TEXT = 4_000;

    private static final int NO_INDEX = -1;

    private static final int LARGEST_INDEX = 999_999_999;

    private static final int MOST_DIGITS = 9;

    /** The path without its last segment, null only for the root. */
    private final @Nullable DataPath parent;

    private final Segment last;

    private DataPath(@Nullable DataPath parent, Segment last) {
        this.parent = parent;
        this.last = last;
    }

    /** One step into a document. */
    public sealed interface Segment {}

    /**
     * A step to the member of an object.
     *
     * @param name the name of the member, any text
     */
    public record Key(String name) implements Segment {

        /**
         * Checks that the name is there.
         *
         * @param name the name of the member, any text
         */
        public Key {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * A step to the element of a list.
     *
     * @param position the position, from zero
     */
    public record Index(int position) implements Segment {

        /**
         * Checks the position.
         *
         * @param position the position, from zero
         * @throws IllegalArgumentException if the position is negative
         */
        public Index {
            if (position < 0) {
                throw new IllegalArgumentException("Index " + position + " is negative: positions count from zero.");
            }
        }
    }

    /**
     * Returns the path that leads through members of these names.
     *
     * @param names the names from the outermost to the innermost
     * @return the path
     */
    public static DataPath of(String... names) {
        DataPath path = ROOT;
        for (String name : Objects.requireNonNull(names, "names")) {
            path = path.key(name);
        }
        return path;
    }

    /**
     * Reads a JSON Pointer (RFC 6901). A segment that is a whole number without leading zeros is read as an index.
     *
     * @param text the pointer, at most 4,000 characters
     * @return the path
     * @throws IllegalArgumentException if the text is no JSON Pointer or too long
     */
    public static DataPath parse(String text) {
        if (Objects.requireNonNull(text, "text").isEmpty()) {
            return ROOT;
        }
        if (text.length() > LONGEST_TEXT || text.charAt(0) != '/') {
            throw notAllowed(text);
        }
        DataPath path = ROOT;
        int start = 1;
        while (start <= text.length()) {
            int end = text.indexOf('/', start);
            end = end < 0 ? text.length() : end;
            String name = unescape(text, text.substring(start, end));
            path = isIndex(name) ? path.index(Integer.parseInt(name)) : path.key(name);
            start = end + 1;
        }
        return path;
    }

    /**
     * Returns the path to a member of what this path leads to.
     *
     * @param name the name of the member
     * @return the longer path
     */
    public DataPath key(String name) {
        return new DataPath(this, new Key(name));
    }

    /**
     * Returns the path to an element of what this path leads to.
     *
     * @param position the position of the element, from zero
     * @return the longer path
     * @throws IllegalArgumentException if the position is negative
     */
    public DataPath index(int position) {
        return new DataPath(this, new Index(position));
    }

    /**
     * Returns this path continued by another.
     *
     * @param further the path to go on with
     * @return the longer path
     */
    public DataPath then(DataPath further) {
        DataPath path = this;
        for (Segment segment : further.segments()) {
            path = new DataPath(path, segment);
        }
        return path;
    }

    /**
     * Tells whether this is the whole document.
     *
     * @return true if there is no segment
     */
    public boolean isRoot() {
        return parent == null;
    }

    /**
     * Tells whether this path leads to the place of another, or to something inside it.
     *
     * @param outer the other path
     * @return true if this path begins with the other
     */
    public boolean isWithin(DataPath outer) {
        List<Segment> mine = segments();
        List<Segment> others = outer.segments();
        if (mine.size() < others.size()) {
            return false;
        }
        for (int index = 0; index < others.size(); index++) {
            if (!textOf(mine.get(index)).equals(textOf(others.get(index)))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the segments from the outermost to the innermost.
     *
     * @return the segments, none for the whole document
     */
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (DataPath path = this; path.parent != null; path = path.parent) {
            segments.add(path.last);
        }
        Collections.reverse(segments);
        return Collections.unmodifiableList(segments);
    }

    /** Orders by segment, indexes by number and before keys, a path before what lies inside it. */
    @Override
    public int compareTo(DataPath other) {
        int myLength = length();
        int otherLength = other.length();
        DataPath mine = beginning(myLength - otherLength);
        DataPath theirs = other.beginning(otherLength - myLength);
        int order = Integer.compare(myLength, otherLength);
        // From the innermost segment outwards, so that the outermost difference has the last word.
        while (mine.parent != null && theirs.parent != null) {
            int difference = compare(mine.last, theirs.last);
            order = difference == 0 ? order : difference;
            mine = mine.parent;
            theirs = theirs.parent;
        }
        return order;
    }

    /** Returns the path to what a segment leads to from here. */
    DataPath further(Segment segment) {
        return new DataPath(this, segment);
    }

    private int length() {
        int length = 0;
        for (DataPath path = this; path.parent != null; path = path.parent) {
            length++;
        }
        return length;
    }

    /** Returns this path without so many of its last segments, all of it if the number is negative. */
    private DataPath beginning(int excess) {
        DataPath path = this;
        for (int left = excess; left > 0 && path.parent != null; left--) {
            path = path.parent;
        }
        return path;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataPath path && isSame(this, path);
    }

    private static boolean isSame(DataPath one, DataPath other) {
        DataPath mine = one;
        DataPath theirs = other;
        while (mine.parent != null && theirs.parent != null) {
            if (compare(mine.last, theirs.last) != 0) {
                return false;
            }
            mine = mine.parent;
            theirs = theirs.parent;
        }
        return mine.isRoot() && theirs.isRoot();
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (DataPath path = this; path.parent != null; path = path.parent) {
            int index = indexOf(path.last);
            hash = 31 * hash + (index == NO_INDEX ? textOf(path.last).hashCode() : index);
        }
        return hash;
    }

    /**
     * Returns the path as a JSON Pointer.
     *
     * @return the text that {@link #parse} reads
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments()) {
            text.append('/').append(textOf(segment).replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }

    private static String textOf(Segment segment) {
        return segment instanceof Index index ? Integer.toString(index.position()) : ((Key) segment).name();
    }

    private static int compare(Segment mine, Segment other) {
        int myIndex = indexOf(mine);
        int otherIndex = indexOf(other);
        if (myIndex != NO_INDEX && otherIndex != NO_INDEX) {
            return Integer.compare(myIndex, otherIndex);
        }
        if (myIndex == NO_INDEX && otherIndex == NO_INDEX) {
            return textOf(mine).compareTo(textOf(other));
        }
        return myIndex == NO_INDEX ? 1 : -1;
    }

    /** Reads a segment as an index, whether it is one or a key of digits. Reports are sorted by path, so this must be quick. */
    private static int indexOf(Segment segment) {
        if (segment instanceof Index index) {
            return index.position() <= LARGEST_INDEX ? index.position() : NO_INDEX;
        }
        String name = ((Key) segment).name();
        return isIndex(name) ? Integer.parseInt(name) : NO_INDEX;
    }

    /** Whether a name reads as an index: up to nine digits, without zeros in front. */
    private static boolean isIndex(String name) {
        int length = name.length();
        if (length == 0 || length > MOST_DIGITS || (name.charAt(0) == '0' && length > 1)) {
            return false;
        }
        for (int index = 0; index < length; index++) {
            if (name.charAt(index) < '0' || name.charAt(index) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String unescape(String pointer, String segment) {
        for (int at = segment.indexOf('~'); at >= 0; at = segment.indexOf('~', at + 1)) {
            if (at + 1 == segment.length() || (segment.charAt(at + 1) != '0' && segment.charAt(at + 1) != '1')) {
                throw notAllowed(pointer);
            }
        }
        return segment.replace("~1", "/").replace("~0", "~");
    }

    private static IllegalArgumentException notAllowed(String text) {
        return new IllegalArgumentException("Path " + Excerpt.of(text) + " is no JSON Pointer of at most "
                + LONGEST_TEXT + " characters, such as /actions/0/title.");
    }
}
