package io.github.carecyber.json.binding;

import io.github.carecyber.core.report.Arguments;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map, as an object whose names are the text forms of the keys, in their natural order.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class MapCodec<K extends Comparable<? super K>, V> implements Codec<Map<K, V>> {

    private final TextCodec<K> key;
    private final Codec<V> value;

    private MapCodec(TextCodec<K> key, Codec<V> value) {
        this.key = key;
        this.value = value;
    }

    /**
     * Returns how a map is read and written.
     *
     * @param <K> the keys
     * @param <V> the values
     * @param key how a key is
     * @param value how a value is
     * @return the codec
     */
    public static <K extends Comparable<? super K>, V> MapCodec<K, V> of(TextCodec<K> key, Codec<V> value) {
        return new MapCodec<>(key, value);
    }

    @Override
    public @Nullable Map<K, V> read(JsonCursor cursor) {
        if (!cursor.entersObject()) {
            return null;
        }
        Map<K, V> entries = new TreeMap<>();
        boolean readable = true;
        for (String name = cursor.nextMember(); name != null; name = cursor.nextMember()) {
            readable &= readEntry(cursor, name, entries);
        }
        return readable ? Collections.unmodifiableMap(entries) : null;
    }

    @Override
    public Shape shape() {
        return new Shape.Entries(key.shape(), value.shape());
    }

    @Override
    public void write(Map<K, V> map, JsonOutput output) {
        output.beginObject();
        new TreeMap<>(map).forEach((entryKey, entryValue) -> {
            output.name(key.shown(entryKey));
            value.write(entryValue, output);
        });
        output.endObject();
    }

    private boolean readEntry(JsonCursor cursor, String name, Map<K, V> entries) {
        K entryKey = key.parsed(name);
        if (entryKey == null) {
            cursor.note(
                    ReadingRules.INVALID_VALUE,
                    Arguments.none().with("value", JsonCursor.quoted(name)).with("form", key.form()));
            cursor.skipMember();
            return false;
        }
        if (entries.containsKey(entryKey)) {
            cursor.refuseDuplicateMember(name);
            return false;
        }
        cursor.toValue();
        V entryValue = value.read(cursor);
        if (entryValue == null) {
            return false;
        }
        entries.put(entryKey, entryValue);
        return true;
    }
}
