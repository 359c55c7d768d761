package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import io.github.carecyber.core.report.CanonicalForm;
import io.github.carecyber.core.text.BilingualText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of a list of constants, as a text of lower-case words joined by {@code -}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <E> the constants
 */
public final class EnumCodec<E extends Enum<E>> implements Codec<E> {

    private final Map<String, E> constants;
    private final BilingualText expected;
    private final BilingualText advice;

    private EnumCodec(Class<E> type) {
        this.constants = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(CanonicalForm.nameOf(constant), constant);
        }
        String names = String.join(", ", constants.keySet());
        this.expected = BilingualText.of(
                "un texte entre guillemets droits de la liste\u00a0: " + names,
                "a text in double quotes out of: " + names);
        this.advice = BilingualText.of("Valeurs admises\u00a0: " + names + ".", "Values allowed: " + names + ".");
    }

    /**
     * Returns the names of the constants.
     *
     * @return the names, in the order in which the constants are declared
     */
    public List<String> names() {
        return List.copyOf(constants.keySet());
    }

    /**
     * Returns how the constants of a type are read and written.
     *
     * @param <E> the constants
     * @param type the type
     * @return the codec
     */
    public static <E extends Enum<E>> EnumCodec<E> of(Class<E> type) {
        return new EnumCodec<>(type);
    }

    /**
     * Returns how the constants are written as the names of members.
     *
     * @return the codec of the names
     */
    public TextCodec<E> asKey() {
        String names = String.join(", ", constants.keySet());
        return TextCodec.of(
                        "un champ de la liste\u00a0: " + names,
                        "a member out of: " + names,
                        this::named,
                        CanonicalForm::nameOf)
                .matching(String.join("|", constants.keySet()));
    }

    @Override
    public @Nullable E read(JsonCursor cursor) {
        String text = cursor.text(expected);
        if (text == null) {
            return null;
        }
        E constant = constants.get(text);
        if (constant == null) {
            cursor.note(ReadingRules.UNKNOWN_VALUE, unknown(text));
        }
        return constant;
    }

    @Override
    public BilingualText choices() {
        return advice;
    }

    @Override
    public Shape shape() {
        return new Shape.Choice(names());
    }

    @Override
    public void write(E value, JsonOutput output) {
        output.text(CanonicalForm.nameOf(value));
    }

    private Arguments unknown(String text) {
        Arguments arguments = Arguments.none()
                .with("value", JsonCursor.quoted(text))
                .with("allowed", List.copyOf(constants.keySet()))
                .with("advice", advice);
        return NearestName.of(text, constants.keySet())
                .map(meant -> UnknownName.suggested(arguments, meant))
                .orElse(arguments);
    }

    private E named(String name) {
        E constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException("No constant has this name");
        }
        return constant;
    }
}
