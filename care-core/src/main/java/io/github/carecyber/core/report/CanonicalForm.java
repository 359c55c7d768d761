package io.github.carecyber.core.report;

import io.github.carecyber.core.message.Excerpt;
import io.github.carecyber.core.text.TextValue;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of a value (<em>forme canonique</em>), from which fingerprints are made.
 *
 * <p>It is JSON without white space, with the members of each object in alphabetical order:
 *
 * <ul>
 *   <li>a record is an object with a member for each component that is neither null nor an empty collection; a record that
 *       is one kind of a sealed interface has a further member {@code kind}, its class name as lower-case words joined by
 *       {@code -};
 *   <li>a {@link TextValue}, a date, a month, a time, a zone, an address is its text, an enum constant its name in lower case with
 *       {@code -} for {@code _};
 *   <li>a whole number or a truth value is itself; text escapes {@code "}, {@code \} and everything outside printable
 *       ASCII as {@code \}{@code uXXXX};
 *   <li>a list is an array in its order; a set is an array in the order of its elements' canonical texts; a map is an
 *       object, its keys written as text values, enum constants and numbers are, in quotes.
 * </ul>
 *
 * <p>There is no floating-point number in any document of the library, so none has to be written.
 */
public final class CanonicalForm {

    /** What the classes of records are made of; a class that is unloaded takes its shape with it. */
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private CanonicalForm() {}

    /**
     * What a class of records is made of.
     *
     * @param kind the name of the kind, null if the class is no kind of a sealed interface
     * @param members the accessors by name, in alphabetical order; none for the member {@code kind}
     */
    private record Shape(@Nullable String kind, SortedMap<String, Optional<Method>> members) {

        static Shape of(Class<?> type) {
            SortedMap<String, Optional<Method>> members = new TreeMap<>();
            boolean isKind = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
            if (isKind) {
                members.put("kind", Optional.empty());
            }
            for (RecordComponent component : type.getRecordComponents()) {
                members.put(component.getName(), Optional.of(component.getAccessor()));
            }
            return new Shape(isKind ? kindOf(type) : null, members);
        }
    }

    /**
     * Returns the canonical text of a value.
     *
     * @param value a record, text value, text, number, truth value, enum constant, date, month, time, zone, address, or a
     *     collection or map of such
     * @return its canonical text, ASCII only
     * @throws IllegalArgumentException if the value, or one inside it, is of another class
     */
    public static String of(Object value) {
        StringBuilder text = new StringBuilder();
        write(Objects.requireNonNull(value, "value"), text);
        return text.toString();
    }

    /**
     * Returns the name under which a kind of a sealed interface is written.
     *
     * @param kind the class of the kind
     * @return the class name as lower-case words joined by {@code -}
     */
    public static String kindOf(Class<?> kind) {
        StringBuilder words = new StringBuilder();
        for (char letter : Objects.requireNonNull(kind, "kind").getSimpleName().toCharArray()) {
            if (Character.isUpperCase(letter) && words.length() > 0) {
                words.append('-');
            }
            words.append(Character.toLowerCase(letter));
        }
        return words.toString();
    }

    /**
     * Returns the name under which an enum constant is written.
     *
     * @param constant the constant
     * @return its name in lower case with {@code -} for {@code _}
     */
    public static String nameOf(Enum<?> constant) {
        return Objects.requireNonNull(constant, "constant")
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    private static String keyOf(Object key) {
        return key instanceof Enum<?> constant && !(key instanceof TextValue) ? nameOf(constant) : key.toString();
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof TextValue
                || value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof YearMonth
                || value instanceof ZoneId
                || value instanceof URI) {
            quote(value.toString(), text);
        } else if (value instanceof String string) {
            quote(string, text);
        } else if (value instanceof Enum<?> constant) {
            quote(nameOf(constant), text);
        } else if (value instanceof Long
                || value instanceof Integer
                || value instanceof BigInteger
                || value instanceof Boolean
                || value instanceof Year) {
            text.append(value);
        } else if (value instanceof Set<?> set) {
            writeArray(set.stream().map(CanonicalForm::of).sorted().toList(), text);
        } else if (value instanceof Collection<?> list) {
            text.append('[');
            String separator = "";
            for (Object element : list) {
                text.append(separator);
                write(element, text);
                separator = ",";
            }
            text.append(']');
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new TreeMap<>();
            map.forEach((key, member) -> members.put(keyOf(key), member));
            writeObject(members, text);
        } else if (value instanceof Record composed) {
            writeRecord(composed, text);
        } else {
            throw new IllegalArgumentException(
                    "A value of " + Excerpt.of(value.getClass().getName())
                            + " has no canonical form: only records, text values and plain values have one.");
        }
    }

    /** Writes a record from the shape of its class, which is read by reflection once for each class. */
    private static void writeRecord(Record value, StringBuilder text) {
        Shape shape = SHAPES.get(value.getClass());
        text.append('{');
        String separator = "";
        for (Map.Entry<String, Optional<Method>> member : shape.members().entrySet()) {
            Object content =
                    member.getValue().isPresent() ? read(member.getValue().get(), value) : shape.kind();
            if (content != null && !(content instanceof Collection<?> collection && collection.isEmpty())) {
                text.append(separator);
                quote(member.getKey(), text);
                text.append(':');
                write(content, text);
                separator = ",";
            }
        }
        text.append('}');
    }

    private static @Nullable Object read(Method accessor, Record value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalArgumentException(
                    "A value of " + Excerpt.of(value.getClass().getName())
                            + " has no canonical form: its components cannot be read.",
                    exception);
        }
    }

    private static void writeArray(Iterable<String> elements, StringBuilder text) {
        text.append('[').append(String.join(",", elements)).append(']');
    }

    private static void writeObject(Map<String, Object> members, StringBuilder text) {
        text.append('{');
        String separator = "";
        for (Map.Entry<String, Object> member : members.entrySet()) {
            text.append(separator);
            quote(member.getKey(), text);
            text.append(':');
            write(member.getValue(), text);
            separator = ",";
        }
        text.append('}');
    }

    private static void quote(String string, StringBuilder text) {
        text.append('"');
        for (int index = 0; index < string.length(); index++) {
            char character = string.charAt(index);
            if (character < ' ' || character > '~' || character == '"' || character == '\\') {
                text.append("\\u");
                String digits = Integer.toHexString(character);
                text.append("0".repeat(4 - digits.length())).append(digits);
            } else {
                text.append(character);
            }
        }
        text.append('"');
    }
}
