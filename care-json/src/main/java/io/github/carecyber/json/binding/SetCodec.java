package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A set, as an array in the natural order of its elements, none of which may stand twice.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V> the elements
 */
public final class SetCodec<V extends Comparable<? super V>> implements Codec<Set<V>> {

    private final Codec<V> element;

    private SetCodec(Codec<V> element) {
        this.element = element;
    }

    /**
     * Returns how a set is read and written.
     *
     * @param <V> the elements
     * @param element how an element is
     * @return the codec
     */
    public static <V extends Comparable<? super V>> SetCodec<V> of(Codec<V> element) {
        return new SetCodec<>(element);
    }

    @Override
    public @Nullable Set<V> read(JsonCursor cursor) {
        if (!cursor.entersList()) {
            return null;
        }
        Set<V> elements = new TreeSet<>();
        boolean readable = true;
        while (cursor.nextElement()) {
            V value = element.read(cursor);
            if (value == null) {
                readable = false;
            } else if (!elements.add(value)) {
                cursor.note(
                        ReadingRules.DUPLICATE_ELEMENT,
                        Arguments.none().with("value", JsonCursor.quoted(JsonOutput.compact(value, element))));
                readable = false;
            }
        }
        return readable ? Collections.unmodifiableSet(elements) : null;
    }

    @Override
    public Shape shape() {
        return new Shape.Items(element.shape(), true);
    }

    @Override
    public void write(Set<V> value, JsonOutput output) {
        output.beginList();
        new TreeSet<>(value).forEach(each -> element.write(each, output));
        output.endList();
    }
}
