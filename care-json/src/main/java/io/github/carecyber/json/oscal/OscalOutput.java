package io.github.carecyber.json.oscal;

import io.github.carecyber.json.binding.JsonOutput;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An OSCAL document in the making, which has neither empty texts nor empty lists.
 *
 * <p>This class is mutable and for one thread.
 */
final class OscalOutput {

    private final JsonOutput json = new JsonOutput();

    /** Writes an object without a name: the document or an element of a list. */
    void object(Runnable members) {
        json.beginObject();
        members.run();
        json.endObject();
    }

    /** Writes a member that is an object. */
    void object(String name, Runnable members) {
        json.name(name);
        object(members);
    }

    /** Writes a member that is a text, none if it is null. */
    void text(String name, @Nullable String value) {
        if (value != null) {
            json.name(name);
            json.text(value);
        }
    }

    /** Writes a member that is a list of objects, none if it is empty. */
    <T> void objects(String name, List<T> values, Consumer<T> members) {
        if (!values.isEmpty()) {
            json.name(name);
            json.beginList();
            values.forEach(value -> object(() -> members.accept(value)));
            json.endList();
        }
    }

    /** Writes a member that is a list of texts. */
    void texts(String name, List<String> values) {
        json.name(name);
        json.beginList();
        values.forEach(json::text);
        json.endList();
    }

    /** Writes references to other parts, none if there are none. */
    void references(String name, String key, List<String> uuids) {
        objects(name, uuids, uuid -> text(key, uuid));
    }

    /** Writes links within the document, none if there are none. */
    void links(String relation, List<String> uuids) {
        objects("links", uuids, uuid -> {
            text("href", "#" + uuid);
            text("rel", relation);
        });
    }

    /** Writes properties, none if there are none. */
    void properties(Properties properties) {
        objects("props", properties.all(), property -> {
            text("name", property.name());
            text("ns", PoamWriter.NAMESPACE);
            text("value", property.value());
            text("class", property.kind());
            text("group", property.group());
        });
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
