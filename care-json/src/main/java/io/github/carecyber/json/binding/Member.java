package io.github.carecyber.json.binding;

import io.github.carecyber.core.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * The description of one member of an object.
 *
 * @param <T> the object
 * @param <V> the member's value
 * @param name its name
 * @param codec how its value is read and written
 * @param required whether it must be there
 * @param otherwise its value if it is left out, null if it then has none
 * @param getter takes it out of the object
 * @param derived whether it follows from the others, so that what is read must be what the object gives
 */
record Member<T, V>(
        String name,
        Codec<V> codec,
        boolean required,
        @Nullable V otherwise,
        Getter<T, V> getter,
        boolean derived) {

    private static final BilingualText NOTHING = BilingualText.of(
            "aucune valeur, comme il découle des autres champs", "no value, as follows from the other members");

    void write(T object, JsonOutput output) {
        V value = getter.of(object);
        if (value != null && !value.equals(otherwise)) {
            output.name(name);
            codec.write(value, output);
        }
    }

    /**
     * Tells whether what was read is what the object gives, as both are written: the text does not always tell the type.
     *
     * @return null if it is, else what is expected
     */
    @Nullable
    BilingualText contradiction(T object, V stated) {
        V value = getter.of(object);
        if (value == null) {
            return NOTHING;
        }
        String expected = JsonOutput.compact(value, codec);
        return expected.equals(JsonOutput.compact(stated, codec)) ? null : expected(expected);
    }

    /** A text of several lines has no place in a message. */
    private static BilingualText expected(String text) {
        return text.indexOf('\n') >= 0
                ? BilingualText.of("ce qui découle des autres champs", "what follows from the other members")
                : BilingualText.of(
                        "ce qui découle des autres champs, " + text, "what follows from the other members, " + text);
    }
}
