package io.github.carecyber.core.report;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Arguments in the order of their names. They are few, and reports hold many of these maps: two arrays take a fraction of what a tree
 * takes, and one more argument is one copy.
 *
 * <p>This class is immutable and thread-safe.
 */
final class ArgumentMap extends AbstractMap<String, Argument> {

    static final ArgumentMap EMPTY = new ArgumentMap(new String[0], new Argument[0]);

    private final String[] names;
    private final Argument[] arguments;

    private ArgumentMap(String[] names, Argument[] arguments) {
        this.names = names;
        this.arguments = arguments;
    }

    /** Copies a map whose names and arguments are known to be there. */
    static ArgumentMap copyOf(Map<String, Argument> values) {
        Map<String, Argument> sorted = new TreeMap<>(values);
        return new ArgumentMap(
                sorted.keySet().toArray(new String[0]), sorted.values().toArray(new Argument[0]));
    }

    /** Returns a copy with one more argument, in place of one of the same name. */
    ArgumentMap with(String name, Argument argument) {
        int place = Arrays.binarySearch(names, name);
        if (place >= 0) {
            Argument[] changed = arguments.clone();
            changed[place] = argument;
            return new ArgumentMap(names, changed);
        }
        int inserted = -place - 1;
        String[] moreNames = new String[names.length + 1];
        Argument[] moreArguments = new Argument[names.length + 1];
        System.arraycopy(names, 0, moreNames, 0, inserted);
        System.arraycopy(arguments, 0, moreArguments, 0, inserted);
        moreNames[inserted] = name;
        moreArguments[inserted] = argument;
        System.arraycopy(names, inserted, moreNames, inserted + 1, names.length - inserted);
        System.arraycopy(arguments, inserted, moreArguments, inserted + 1, names.length - inserted);
        return new ArgumentMap(moreNames, moreArguments);
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public @Nullable Argument get(@Nullable Object name) {
        int place = name instanceof String text ? Arrays.binarySearch(names, text) : -1;
        return place < 0 ? null : arguments[place];
    }

    @Override
    public Set<Map.Entry<String, Argument>> entrySet() {
        return new Entries();
    }

    /** A view on the arguments in the order of their names. */
    private final class Entries extends AbstractSet<Map.Entry<String, Argument>> {

        @Override
        public int size() {
            return names.length;
        }

        @Override
        public Iterator<Map.Entry<String, Argument>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < names.length;
                }

                @Override
                public Map.Entry<String, Argument> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    int current = next++;
                    return Map.entry(names[current], arguments[current]);
                }
            };
        }
    }
}
