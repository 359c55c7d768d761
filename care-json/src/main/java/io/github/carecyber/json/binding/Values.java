package io.github.carecyber.json.binding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object that has been read, by their fields.
 *
 * <p>This class is mutable and for one thread.
 */
public final class Values {

    private static final Object UNREADABLE = new Object();

    private final @Nullable Object[] slots;

    Values(int count) {
        this.slots = new Object[count];
    }

    /**
     * Returns the value of a field that always has one.
     *
     * @param <V> the value
     * @param field the field
     * @return the value
     */
    public <V> V get(Field<V> field) {
        return Objects.requireNonNull(this.<V>at(field.slot()));
    }

    /**
     * Returns the value of a field that may be left out.
     *
     * @param <V> the value
     * @param field the field
     * @return the value, null if it was left out
     */
    public <V> @Nullable V get(OptionalField<V> field) {
        return at(field.slot());
    }

    void put(int slot, @Nullable Object value) {
        slots[slot] = value == null ? UNREADABLE : value;
    }

    /** Lets a member that could not be read be as one that was left out, which then has another value or none. */
    void leaveOut(int slot, @Nullable Object otherwise) {
        slots[slot] = otherwise;
    }

    boolean isStated(int slot) {
        return slots[slot] != null;
    }

    boolean isUnreadable(int slot) {
        return slots[slot] == UNREADABLE;
    }

    /** Each slot is filled from the codec of the very field that asks for it, so the type is right. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <V> @Nullable V at(int slot) {
        return (V) slots[slot];
    }
}
