package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.core.text.BilingualText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of several kinds of object, told apart by the member {@code kind}, which may stand anywhere in the object and be left out for the
 * kind that is usual, where there is one.
 *
 * <p>The kinds are a closed list: nothing in a document chooses a class.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what the kinds have in common
 */
public final class KindCodec<T> implements Codec<T> {

    private static final String KIND = "kind";

    private final @Nullable String name;
    private final Map<String, Kind<T>> kinds;
    private final BilingualText expected;
    private final BilingualText advice;
    private final @Nullable String usual;

    private KindCodec(@Nullable String name, Map<String, Kind<T>> kinds, @Nullable String usual) {
        this.name = name;
        this.kinds = kinds;
        this.usual = usual;
        String names = String.join(", ", kinds.keySet());
        this.expected = BilingualText.of(
                "un genre entre guillemets droits, parmi\u00a0: " + names, "a kind in double quotes, out of: " + names);
        this.advice = BilingualText.of("Genres admis\u00a0: " + names + ".", "Kinds allowed: " + names + ".");
    }

    /**
     * Starts the list of kinds of something that has no name of its own in a schema.
     *
     * @param <T> what the kinds have in common
     * @return a builder
     */
    public static <T> Builder<T> builder() {
        return new Builder<>(null);
    }

    /**
     * Starts the list of kinds.
     *
     * @param <T> what the kinds have in common
     * @param type the class after which a schema names it
     * @return a builder
     */
    public static <T> Builder<T> builder(Class<T> type) {
        return new Builder<>(CanonicalForm.kindOf(type));
    }

    /**
     * Returns the names of the kinds.
     *
     * @return the names, in the order in which the kinds were added
     */
    public List<String> names() {
        return List.copyOf(kinds.keySet());
    }

    /**
     * Returns the same codec for those kinds that are of a narrower type. Where only one is, an object need not name it.
     *
     * @param type the narrower type
     * @return the codec
     */
    public KindCodec<T> narrowedTo(Class<?> type) {
        Map<String, Kind<T>> narrower = new LinkedHashMap<>(kinds);
        narrower.values().removeIf(kind -> !type.isAssignableFrom(kind.type()));
        String expectedKind = narrower.containsKey(usual) ? usual : null;
        return new KindCodec<>(
                name,
                narrower,
                narrower.size() == 1 ? narrower.keySet().iterator().next() : expectedKind);
    }

    @Override
    public @Nullable T read(JsonCursor cursor) {
        if (!cursor.entersObject()) {
            return null;
        }
        int start = cursor.offset();
        Kind<T> unnamed = kinds.get(usual);
        if (unnamed != null && cursor.lookAhead(start, KIND).state() == LookAhead.State.ABSENT) {
            return unnamed.codec().readMembers(cursor, start, new KindMember(false));
        }
        String first = cursor.nextMember();
        if (first == null) {
            return missing(cursor, start);
        }
        if (first.equals(KIND)) {
            ObjectCodec<T> codec = readKind(cursor);
            return codec == null ? skipRest(cursor) : codec.readMembers(cursor, start, new KindMember(true));
        }
        cursor.repeatMember();
        return readWithKindFurtherOn(cursor, start);
    }

    @Override
    public BilingualText choices() {
        return advice;
    }

    @Override
    public Shape shape() {
        return new Shape.Kinds(name, usual, () -> {
            Map<String, Shape.Structure> shapes = new LinkedHashMap<>();
            kinds.forEach((kind, one) -> shapes.put(kind, one.codec().shape()));
            return shapes;
        });
    }

    @Override
    public void write(T value, JsonOutput output) {
        for (Map.Entry<String, Kind<T>> kind : kinds.entrySet()) {
            if (kind.getValue().type().isInstance(value)) {
                output.beginObject();
                if (!kind.getKey().equals(usual)) {
                    output.name(KIND);
                    output.text(kind.getKey());
                }
                kind.getValue().codec().writeMembers(value, output);
                output.endObject();
                return;
            }
        }
        throw new IllegalStateException("A kind of object has no form in a document");
    }

    private @Nullable T readWithKindFurtherOn(JsonCursor cursor, int start) {
        LookAhead found = cursor.lookAhead(start, KIND);
        Kind<T> kind = kinds.get(found.text());
        if (kind != null) {
            return kind.codec().readMembers(cursor, start, new KindMember(false));
        }
        boolean wrong = false;
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            if (!wrong && name.equals(KIND)) {
                wrong = readKind(cursor) == null;
            } else {
                cursor.skipMember();
            }
        }
        return wrong ? null : missing(cursor, start);
    }

    /** Reads the member that names the kind; null if it names none, which has been noted. */
    private @Nullable ObjectCodec<T> readKind(JsonCursor cursor) {
        cursor.toValue();
        String name = cursor.text(expected);
        if (name == null) {
            return null;
        }
        Kind<T> kind = kinds.get(name);
        if (kind != null) {
            return kind.codec();
        }
        cursor.note(ReadingRules.UNKNOWN_KIND, unknown(name));
        return null;
    }

    private Arguments unknown(String name) {
        Arguments arguments = Arguments.none()
                .with("value", JsonCursor.quoted(name))
                .with("allowed", names())
                .with("advice", advice);
        return NearestName.of(name, kinds.keySet())
                .map(meant -> UnknownName.suggested(arguments, meant))
                .orElse(arguments);
    }

    private @Nullable T missing(JsonCursor cursor, int start) {
        cursor.note(
                ReadingRules.MISSING,
                cursor.path().key(KIND),
                Arguments.none().with("key", KIND).with("advice", advice),
                start);
        return null;
    }

    private @Nullable T skipRest(JsonCursor cursor) {
        while (cursor.nextMember() != null) {
            cursor.skipMember();
        }
        return null;
    }

    private record Kind<T>(Class<?> type, ObjectCodec<T> codec) {}

    /** The member that names the kind: it was read before, be it in passing or by looking ahead. */
    private static final class KindMember implements Envelope {

        private boolean passed;

        KindMember(boolean passed) {
            this.passed = passed;
        }

        @Override
        public List<String> names() {
            return List.of(KIND);
        }

        @Override
        public boolean decides(String name) {
            return true;
        }

        @Override
        public boolean read(String name, JsonCursor cursor) {
            boolean first = !passed;
            passed = true;
            if (first) {
                cursor.skipMember();
            }
            return first;
        }
    }

    /**
     * Lists kinds one by one.
     *
     * <p>This class is mutable and for one thread.
     *
     * @param <T> what the kinds have in common
     */
    public static final class Builder<T> {

        private final Map<String, Kind<T>> kinds = new LinkedHashMap<>();
        private @Nullable String usual;

        private final @Nullable String name;

        private Builder(@Nullable String name) {
            this.name = name;
        }

        /**
         * Adds a kind under the name of its class.
         *
         * @param <K> the kind
         * @param type its class
         * @param codec how its members are read and written
         * @return this builder
         */
        public <K extends T> Builder<T> kind(Class<? super K> type, ObjectCodec<K> codec) {
            kinds.put(CanonicalForm.kindOf(type), new Kind<>(type, widened(codec)));
            return this;
        }

        /**
         * Says which kind an object is that names none.
         *
         * @param type the class of one of the kinds added
         * @return this builder
         */
        public Builder<T> usually(Class<? extends T> type) {
            usual = CanonicalForm.kindOf(type);
            return this;
        }

        /**
         * Adds all kinds of a narrower type.
         *
         * @param <K> the narrower type
         * @param narrower how its kinds are read and written
         * @return this builder
         */
        public <K extends T> Builder<T> kinds(KindCodec<K> narrower) {
            narrower.kinds.forEach((name, kind) -> kinds.put(name, new Kind<>(kind.type(), widened(kind.codec()))));
            return this;
        }

        /**
         * Returns the codec.
         *
         * @return the codec
         */
        public KindCodec<T> build() {
            return new KindCodec<>(name, new LinkedHashMap<>(kinds), usual);
        }

        /** A codec is only asked to write what its kind's test has accepted, so the wider type does no harm. */
        @SuppressWarnings("unchecked")
        private static <T, K extends T> ObjectCodec<T> widened(ObjectCodec<K> codec) {
            return (ObjectCodec<T>) (ObjectCodec<?>) codec;
        }
    }
}
