package io.github.carecyber.json.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list, as an array. An element that could not be read is taken as one that states nothing, so that the others keep their places;
 * where there is no such element, the list cannot be read.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V> the elements
 */
public final class ListCodec<V> implements Codec<List<V>> {

    private final Codec<V> element;

    private ListCodec(Codec<V> element) {
        this.element = element;
    }

    /**
     * Returns how a list is read and written.
     *
     * @param <V> the elements
     * @param element how an element is
     * @return the codec
     */
    public static <V> ListCodec<V> of(Codec<V> element) {
        return new ListCodec<>(element);
    }

    @Override
    public @Nullable List<V> read(JsonCursor cursor) {
        if (!cursor.entersList()) {
            return null;
        }
        List<V> elements = new ArrayList<>();
        boolean readable = true;
        while (cursor.nextElement()) {
            V value = element.read(cursor);
            if (value == null) {
                value = element.blank();
                cursor.noteUnreadable(cursor.path());
            }
            if (value == null) {
                readable = false;
            } else {
                elements.add(value);
            }
        }
        return readable ? Collections.unmodifiableList(elements) : null;
    }

    @Override
    public Shape shape() {
        return new Shape.Items(element.shape(), false);
    }

    @Override
    public void write(List<V> value, JsonOutput output) {
        output.beginList();
        value.forEach(each -> element.write(each, output));
        output.endList();
    }
}
