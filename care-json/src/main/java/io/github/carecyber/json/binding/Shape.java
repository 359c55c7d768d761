package io.github.carecyber.json.binding;

import io.github.carecyber.core.text.BilingualText;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The form that a value has in documents (<em>forme</em>), as far as it can be told without reading one. It is what a schema is made
 * from.
 *
 * <p>A codec refuses more than its shape shows: what depends on several parts of a document, and keys that are to be computed.
 *
 * <p>This class is immutable and thread-safe.
 */
public sealed interface Shape {

    /**
     * A text.
     *
     * @param form the allowed form, as the end of a sentence
     * @param pattern a regular expression that every allowed text matches as a whole, null if any text does; in the common part of
     *     the expressions of Java and of ECMA-262
     * @param beyond what is asked of the text beyond the pattern, as a sentence; null if nothing is
     */
    record Text(
            BilingualText form,
            @Nullable String pattern,
            @Nullable BilingualText beyond) implements Shape {

        /** Checks that the form is there. */
        public Text {
            Objects.requireNonNull(form, "form");
        }
    }

    /**
     * One of some texts.
     *
     * @param names the texts
     */
    record Choice(List<String> names) implements Shape {

        /** Copies the texts. */
        public Choice {
            names = List.copyOf(names);
        }
    }

    /**
     * A whole number.
     *
     * @param least the least one
     * @param most the greatest one
     */
    record Whole(BigInteger least, BigInteger most) implements Shape {

        /** Checks that both are there. */
        public Whole {
            Objects.requireNonNull(least, "least");
            Objects.requireNonNull(most, "most");
        }
    }

    /** True or false. */
    record Truth() implements Shape {}

    /**
     * A list.
     *
     * @param element its elements
     * @param unique whether none may stand twice
     */
    record Items(Shape element, boolean unique) implements Shape {

        /** Checks that the elements are there. */
        public Items {
            Objects.requireNonNull(element, "element");
        }
    }

    /**
     * An object whose names are values too.
     *
     * @param key its names
     * @param value its values
     */
    record Entries(Shape key, Shape value) implements Shape {

        /** Checks that both are there. */
        public Entries {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * An object of known members.
     *
     * @param name what it is called, null if it has no name of its own
     * @param parts its members
     */
    record Structure(@Nullable String name, List<Part> parts) implements Shape {

        /** Copies the members. */
        public Structure {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A member of an object.
     *
     * @param name its name
     * @param required whether it must be there
     * @param shape its value; asked for when it is needed, since objects may hold objects of their own kind
     */
    record Part(String name, boolean required, Supplier<Shape> shape) {

        /** Checks that all is there. */
        public Part {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(shape, "shape");
        }
    }

    /**
     * One of several kinds of object, told apart by the member that names it.
     *
     * @param name what they have in common is called, null if it has no name of its own
     * @param usual the kind of an object that names none, null if every object must name one
     * @param kinds the kinds by name; asked for when they are needed
     */
    record Kinds(@Nullable String name, @Nullable String usual, Supplier<Map<String, Structure>> kinds)
            implements Shape {

        /** Checks that the kinds are there. */
        public Kinds {
            Objects.requireNonNull(kinds, "kinds");
        }
    }

    /**
     * Answers by the kind of shape.
     *
     * @param <R> the answer
     * @param text for a text
     * @param choice for one of some texts
     * @param whole for a whole number
     * @param truth for true or false
     * @param items for a list
     * @param entries for an object whose names are values
     * @param structure for an object of known members
     * @param kinds for one of several kinds of object
     * @return the answer
     */
    default <R> R fold(
            Function<? super Text, ? extends R> text,
            Function<? super Choice, ? extends R> choice,
            Function<? super Whole, ? extends R> whole,
            Function<? super Truth, ? extends R> truth,
            Function<? super Items, ? extends R> items,
            Function<? super Entries, ? extends R> entries,
            Function<? super Structure, ? extends R> structure,
            Function<? super Kinds, ? extends R> kinds) {
        if (this instanceof Text one) {
            return text.apply(one);
        }
        if (this instanceof Choice one) {
            return choice.apply(one);
        }
        if (this instanceof Whole one) {
            return whole.apply(one);
        }
        if (this instanceof Truth one) {
            return truth.apply(one);
        }
        if (this instanceof Items one) {
            return items.apply(one);
        }
        if (this instanceof Entries one) {
            return entries.apply(one);
        }
        if (this instanceof Structure one) {
            return structure.apply(one);
        }
        return kinds.apply((Kinds) this);
    }
}
