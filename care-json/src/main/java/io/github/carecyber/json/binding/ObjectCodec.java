package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.core.text.BilingualText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of known members, in a stated order.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the object
 */
public final class ObjectCodec<T> implements Codec<T> {

    private static final BilingualText REQUIRED_HERE =
            BilingualText.of("Il est obligatoire ici.", "It is required here.");

    private final @Nullable String name;
    private final List<Member<T, ?>> members;
    private final Map<String, Integer> slots;
    private final BilingualText invariant;
    private final Function<Values, T> constructor;
    private final Function<Values, @Nullable Misfit> misfits;

    private ObjectCodec(
            @Nullable String name,
            List<Member<T, ?>> members,
            BilingualText invariant,
            Function<Values, T> constructor,
            Function<Values, @Nullable Misfit> misfits) {
        this.name = name;
        this.members = List.copyOf(members);
        this.slots = new HashMap<>();
        this.invariant = invariant;
        this.constructor = constructor;
        this.misfits = misfits;
        for (Member<T, ?> member : this.members) {
            slots.put(member.name(), slots.size());
        }
    }

    /**
     * Starts the description of an object that has no name of its own in a schema.
     *
     * @param <T> the object
     * @return a builder
     */
    public static <T> Builder<T> builder() {
        return new Builder<>(null);
    }

    /**
     * Starts the description of an object.
     *
     * @param <T> the object
     * @param type the class after which a schema names it
     * @return a builder
     */
    public static <T> Builder<T> builder(Class<T> type) {
        return new Builder<>(CanonicalForm.kindOf(type));
    }

    @Override
    public @Nullable T read(JsonCursor cursor) {
        return cursor.entersObject() ? readMembers(cursor, cursor.offset(), Envelope.NONE) : null;
    }

    @Override
    public Shape.Structure shape() {
        return new Shape.Structure(
                name,
                members.stream()
                        .map(member -> new Shape.Part(
                                member.name(),
                                member.required(),
                                () -> member.codec().shape()))
                        .toList());
    }

    @Override
    public @Nullable T blank() {
        Values values = new Values(members.size());
        for (int slot = 0; slot < members.size(); slot++) {
            if (members.get(slot).required()) {
                return null;
            }
            values.leaveOut(slot, members.get(slot).otherwise());
        }
        try {
            return constructor.apply(values);
        } catch (IllegalArgumentException exception) {
            // What states nothing is no such object.
            return null;
        }
    }

    @Override
    public void write(T value, JsonOutput output) {
        output.beginObject();
        writeMembers(value, output);
        output.endObject();
    }

    /**
     * Reads the members of an object that the cursor has entered. A member that could not be read and may be left out is taken as left
     * out, and noted as unreadable.
     *
     * @param start where the object begins in the text
     * @param envelope members that belong to what surrounds the object
     */
    @Nullable
    T readMembers(JsonCursor cursor, int start, Envelope envelope) {
        Values values = new Values(members.size());
        Set<Integer> meant = Set.of();
        int unreadableBefore = cursor.unreadableCount();
        boolean whole = true;
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            Integer slot = slots.get(name);
            if (slot != null) {
                readMember(cursor, name, slot, values);
            } else if (!envelope.names().contains(name)) {
                meant = withMeant(cursor.refuseUnknownMember(name, knownNames(envelope)), meant);
            } else if (!envelope.read(name, cursor)) {
                cursor.refuseDuplicateMember(name);
                whole &= !envelope.decides(name);
            }
        }
        if (!meant.isEmpty()) {
            meant.stream().filter(slot -> !values.isStated(slot)).forEach(slot -> values.put(slot, null));
        }
        return complete(cursor, start, values) && whole ? construct(cursor, start, values, unreadableBefore) : null;
    }

    /** Adds the member that an unknown one was probably meant to be. */
    private Set<Integer> withMeant(Optional<String> name, Set<Integer> meant) {
        Integer slot = name.map(slots::get).orElse(null);
        if (slot == null) {
            return meant;
        }
        Set<Integer> more = new TreeSet<>(meant);
        more.add(slot);
        return more;
    }

    void writeMembers(T value, JsonOutput output) {
        for (Member<T, ?> member : members) {
            member.write(value, output);
        }
    }

    private void readMember(JsonCursor cursor, String name, int slot, Values values) {
        if (values.isStated(slot)) {
            cursor.refuseDuplicateMember(name);
            values.put(slot, null);
            return;
        }
        cursor.toValue();
        values.put(slot, members.get(slot).codec().read(cursor));
    }

    /**
     * Fills in what was left out and notes what may not be; tells whether every value is there that should be. What could not be read is
     * not missing.
     */
    private boolean complete(JsonCursor cursor, int start, Values values) {
        boolean complete = true;
        for (int slot = 0; slot < members.size(); slot++) {
            Member<T, ?> member = members.get(slot);
            if (values.isUnreadable(slot)) {
                cursor.noteUnreadable(cursor.path().key(member.name()));
                complete &= !member.required();
                values.leaveOut(slot, member.otherwise());
            } else if (!values.isStated(slot) && member.otherwise() != null) {
                values.put(slot, member.otherwise());
            } else if (!values.isStated(slot) && member.required()) {
                complete = false;
                cursor.note(
                        ReadingRules.MISSING,
                        cursor.path().key(member.name()),
                        Arguments.none().with("key", member.name()).with("advice", required(member)),
                        start);
            }
        }
        return complete;
    }

    private static BilingualText required(Member<?, ?> member) {
        BilingualText choices = member.codec().choices();
        return choices == null
                ? REQUIRED_HERE
                : BilingualText.of(
                        REQUIRED_HERE.french() + " " + choices.french(),
                        REQUIRED_HERE.english() + " " + choices.english());
    }

    private @Nullable T construct(JsonCursor cursor, int start, Values values, int unreadableBefore) {
        try {
            T object = constructor.apply(values);
            return agrees(cursor, object, values) ? object : null;
        } catch (IllegalArgumentException | ArithmeticException exception) {
            if (cursor.unreadableCount() > unreadableBefore) {
                // What could not be read may be what does not fit.
                return null;
            }
            Misfit misfit = misfits.apply(values);
            if (misfit == null) {
                cursor.note(
                        ReadingRules.INVALID_OBJECT,
                        cursor.path(),
                        Arguments.none().with("form", invariant),
                        start);
            } else {
                cursor.note(
                        ReadingRules.INVALID_OBJECT,
                        cursor.path().then(misfit.path()),
                        Arguments.none().with("form", misfit.expected()),
                        Problem.BY_PATH);
            }
            return null;
        }
    }

    /** Compares what was read and follows from the rest with what the object gives, and notes where they differ. */
    private boolean agrees(JsonCursor cursor, T object, Values values) {
        boolean agrees = true;
        for (int slot = 0; slot < members.size(); slot++) {
            if (members.get(slot).derived() && values.isStated(slot)) {
                agrees &= agrees(cursor, members.get(slot), slot, object, values);
            }
        }
        return agrees;
    }

    private static <T, V> boolean agrees(JsonCursor cursor, Member<T, V> member, int slot, T object, Values values) {
        BilingualText expected = member.contradiction(object, Objects.requireNonNull(values.<V>at(slot)));
        if (expected == null) {
            return true;
        }
        cursor.note(
                ReadingRules.INVALID_OBJECT,
                cursor.path().key(member.name()),
                Arguments.none().with("form", expected),
                Problem.BY_PATH);
        return false;
    }

    private List<String> knownNames(Envelope envelope) {
        List<String> names = new ArrayList<>(envelope.names());
        members.forEach(member -> names.add(member.name()));
        return names;
    }

    /**
     * Describes an object member by member.
     *
     * <p>This class is mutable and for one thread.
     *
     * @param <T> the object
     */
    public static final class Builder<T> {

        private static final BilingualText NO_INVARIANT =
                BilingualText.of("des parties compatibles entre elles", "parts that agree with one another");

        private final List<Member<T, ?>> members = new ArrayList<>();
        private BilingualText invariant = NO_INVARIANT;
        private Function<Values, @Nullable Misfit> misfits = values -> null;

        private final @Nullable String name;

        private Builder(@Nullable String name) {
            this.name = name;
        }

        /**
         * Adds a member that must be there.
         *
         * @param <V> its value
         * @param name its name
         * @param codec how its value is read and written
         * @param getter takes it out of the object
         * @return the field
         */
        public <V> Field<V> required(String name, Codec<V> codec, Getter<T, V> getter) {
            return new Field<>(add(new Member<>(name, codec, true, null, getter, false)), codec);
        }

        /**
         * Adds a member that may be left out.
         *
         * @param <V> its value
         * @param name its name
         * @param codec how its value is read and written
         * @param getter takes it out of the object
         * @return the field
         */
        public <V> OptionalField<V> optional(String name, Codec<V> codec, Getter<T, V> getter) {
            return new OptionalField<>(add(new Member<>(name, codec, false, null, getter, false)), codec);
        }

        /**
         * Adds a member that is left out when it says the usual.
         *
         * @param <V> its value
         * @param name its name
         * @param codec how its value is read and written
         * @param usual its value if it is left out
         * @param getter takes it out of the object
         * @return the field
         */
        public <V> Field<V> usually(String name, Codec<V> codec, V usual, Getter<T, V> getter) {
            return new Field<>(add(new Member<>(name, codec, false, usual, getter, false)), codec);
        }

        /**
         * Adds a list that is left out when it is empty.
         *
         * @param <V> its elements
         * @param name its name
         * @param element how an element is read and written
         * @param getter takes it out of the object
         * @return the field
         */
        public <V> Field<List<V>> list(String name, Codec<V> element, Getter<T, List<V>> getter) {
            return usually(name, ListCodec.of(element), List.of(), getter);
        }

        /**
         * Adds a set that is left out when it is empty.
         *
         * @param <V> its elements
         * @param name its name
         * @param element how an element is read and written
         * @param getter takes it out of the object
         * @return the field
         */
        public <V extends Comparable<? super V>> Field<Set<V>> set(
                String name, Codec<V> element, Getter<T, Set<V>> getter) {
            return usually(name, SetCodec.of(element), Set.of(), getter);
        }

        /**
         * Adds a member that follows from the others. It is written for whoever shows the document without this library; a reader
         * may leave it out, and what is there must be what follows.
         *
         * @param <V> its value
         * @param name its name
         * @param codec how its value is read and written
         * @param getter works it out from the object
         */
        public <V> void derived(String name, Codec<V> codec, Getter<T, V> getter) {
            add(new Member<>(name, codec, false, null, getter, true));
        }

        /**
         * Says what the parts must satisfy together, for the message when the constructor refuses them.
         *
         * @param newInvariant what is expected, as the end of a sentence
         * @return this builder
         */
        public Builder<T> where(BilingualText newInvariant) {
            this.invariant = newInvariant;
            return this;
        }

        /**
         * Names the part at fault when the constructor refuses them, where that can be told.
         *
         * @param newMisfits finds the part; null stands for all of them together
         * @return this builder
         */
        public Builder<T> misfits(Function<Values, @Nullable Misfit> newMisfits) {
            this.misfits = newMisfits;
            return this;
        }

        /**
         * Returns the codec.
         *
         * @param constructor makes the object from its values
         * @return the codec
         */
        public ObjectCodec<T> build(Function<Values, T> constructor) {
            return new ObjectCodec<>(name, members, invariant, constructor, misfits);
        }

        private int add(Member<T, ?> member) {
            members.add(member);
            return members.size() - 1;
        }
    }
}
